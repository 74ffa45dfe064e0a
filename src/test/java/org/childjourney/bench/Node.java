package org.childjourney.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.camunda.bpm.engine.management.Metrics;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.MovableClock;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One node of a council's service, in a JVM of its own. Its standard input tells it what time it is, for time here is not real: every
 * node of one database must be moved together, and the demo's own way of moving it belongs to a single node. What it fires it fires
 * with its own job executor.
 */
final class Node {

    static final String ANSWER = "@@ ";
    private final ConfigurableApplicationContext application;
    private final MovableClock clock;

    private Node(String jdbcUrl, String port, Instant now, String log) {
        clock = MovableClock.frozenAt(now);
        application = OurApplication.start(jdbcUrl, clock, "--server.port=" + port, "--logging.threshold.console=OFF", "--logging.file.name=" + log);
    }

    public static void main(String[] arguments) throws IOException {
        var node = new Node(arguments[0], arguments[1], Instant.parse(arguments[2]), arguments[3]);
        say(OurApplication.jobs(node.application).getLockOwner());
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            try {
                say(node.does(line.split(" ")));
            } catch (RuntimeException e) {
                e.printStackTrace();
                say("failed: " + e);
            }
        }
        node.application.close();
    }

    private String does(String... told) {
        return switch (told[0]) {
            case "time" -> {
                clock.moveTo(Instant.parse(told[1]));
                yield "it is " + clock.instant();
            }
            case "look" -> {
                var found = application.getBean(Watchdog.class).look();
                yield found.elsewhere() ? "elsewhere" : found.differences() + " " + found.first();
            }
            case "fired" -> count(Metrics.JOB_SUCCESSFUL) + " " + count(Metrics.JOB_FAILED) + " " + count(Metrics.JOB_ACQUIRED_FAILURE);
            default -> throw new IllegalArgumentException("Nobody told a node what this is: " + told[0]);
        };
    }

    private long count(String meter) {
        return OurApplication.engine(application).getMetricsRegistry().getDbMeterByName(meter).get();
    }

    private static void say(String words) {
        System.out.println(ANSWER + words);
        System.out.flush();
    }
}
