package org.childjourney.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of one run as a page to be read and kept. */
record Report(Measurements.Sizes sizes, List<Measurements.Result> results, Machine machine) {

    String text() throws IOException {
        return """
                # Clocks, measured

                %s
                | what | %s |
                |---|%s
                %s
                Sizes: %,d clocks after a warm-up of %,d, started by %d threads; %,d waiting timers; %d probes, one every %d ms.

                ## How to read this
                - **Clocks started**: for Child Journey a row in the ledger, its trace, and a process with a task and its timer, in one transaction;
                  for the stock engine the process with its task and timer alone. Each in a transaction of its own, kept safe on disk.
                - **Due timers fired**: the real job executor, from its start until the last of the due timers has fired. Firing moves the process to
                  the end of its warning path; what an escalation does afterwards is not in it.
                - **Delay**: how much later than its instant a timer fires on an otherwise idle system, while the others wait. The waiting
                  timers are copies of one job row, due a day or more later: the engine reads past them at every look.
                - The stock engine has its default settings (only the pool of connections is ours: its own starved its own job threads), no ledger and no index of ours; it runs first, in the same JVM and on the same PostgreSQL.
                - One run on one machine: compare the columns, not the numbers with other machines'. A load average well above the number of
                  cores before the run means that something else was running: then believe only large differences.
                """.formatted(machine.text(), results.stream().map(Measurements.Result::name).collect(Collectors.joining(" | ")), "---|".repeat(results.size()), rows(),
                sizes.clocks(), sizes.warmUp(), sizes.threads(), sizes.waiting(), sizes.probes(), sizes.probeEveryMillis());
    }

    private String rows() {
        return row("clocks started per second", result -> "%.0f".formatted(result.startedPerSecond()))
                + row("due timers fired per second", result -> "%.0f".formatted(result.firedPerSecond()))
                + row("delay, half of all below (p50), ms", result -> "%,d".formatted(result.delayP50()))
                + row("delay, 99 of 100 below (p99), ms", result -> "%,d".formatted(result.delayP99()))
                + row("longest delay, ms", result -> "%,d".formatted(result.delayMax()));
    }

    private String row(String what, Function<Measurements.Result, String> number) {
        return "| " + what + " | " + results.stream().map(number).collect(Collectors.joining(" | ")) + " |\n";
    }
}
