package org.childjourney.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of one run with many families, as a page to be read and kept. */
record FamiliesReport(Machine machine, int families, int people, long seconds, Map<String, Long> did, LastLook look, List<String> kills, List<String> onTheWay,
        Collection<String> again, String cutOff) {

    boolean holds() {
        return look.wrong().values().stream().allMatch(count -> count == 0);
    }

    String text() throws IOException {
        return """
                # %d families at once on two nodes

                %s
                | what happened | |
                |---|---|
                | families of three, people at the doors | %d, %d |
                | the story, from contact to review at three months, took (without starting the nodes) | %d s |
                %s
                | what must be zero | |
                |---|---|
                %s
                **%s**

                Clocks in the ledger %,d, worked out from the story %,d; open tasks at the end %,d.

                ## The nodes that died
                %s
                Forms a node died under: %s. The person answered again where nothing had been kept.

                ## Not zero, and not a fault in the record
                %s
                ## How to read this
                - **Due instants**: each row of the ledger counted a second time from the rules' files by a slow algorithm that shares no line with the product.
                - **Lost, doubled, nobody expected**: the ledger against the clocks worked out from the story, child by child, each with the instant it counts from
                  and what must have become of it. Birthdays, minutes and expected days differ from family to family.
                - **Not like the other families'**: contacts, papers, visits, versions of plans and open tasks of each child, counted.
                - One run on one machine; the time says how long this machine took and nothing about another.
                """.formatted(families, machine.text(), families, people, seconds, rows(did), rows(look.wrong()),
                holds() ? "Every due instant equals the second count; lost 0, doubled 0." : "It does not hold: " + look.examples(),
                look.clocks(), look.expected(), look.tasksOpen(), list(kills), cutOff, list(notes()));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        again.stream().map(each -> each.replaceAll("\\{.*", "").strip()).collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .forEach((what, count) -> notes.add("A form was not taken at once, and was when it was sent again: " + what + ", " + count + " times"));
        notes.add("Looks of a watchdog on the way that found a difference and put it right: " + onTheWay.size() + ". A timer that meets a form loses, and waits "
                + "two minutes for its next try; the watchdog sees that it stands at another time than the ledger says");
        onTheWay.stream().limit(20).forEach(notes::add);
        return notes;
    }

    private static String rows(Map<String, Long> numbers) {
        return numbers.entrySet().stream().map(each -> "| %s | %,d |%n".formatted(each.getKey(), each.getValue())).collect(Collectors.joining());
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }
}
