package org.childjourney.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.childjourney.FamilyOfThree;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many families live the story of protection at once, on two nodes and one database; each node is killed once, one while it fires and
 * one while it takes answers. In the end nothing may be lost, doubled or due at another instant. See {@code bench/README.md}.
 */
public final class TwoNodes {

    private static final Instant FIRST_DEATH_FROM = Instant.parse("2026-12-21T12:00:00Z");
    private static final Instant SECOND_DEATH = Instant.parse("2027-01-05T12:00:00Z");
    private static final Instant THE_END = Instant.parse("2027-03-24T12:00:00Z");

    private final int families = Integer.getInteger("families", 200);
    private final int people = Integer.getInteger("people", 6);
    private final JdbcClient database;
    private final RunningNode one;
    private final RunningNode two;
    private final HttpDesk desk;

    private TwoNodes(String url, JdbcClient database, Path folder) {
        this.database = database;
        this.one = new RunningNode("node 1", url, folder);
        this.two = new RunningNode("node 2", url, folder);
        this.desk = new HttpDesk(List.of(one, two), database);
    }

    public static void main(String[] arguments) throws Exception {
        quiet();
        boolean holds;
        Path folder = Path.of("target", "two-nodes", UUID.randomUUID().toString()).toAbsolutePath();
        try (var postgres = Bench.durable(); var pool = Pool.of(postgres.getJdbcUrl("postgres", "postgres"))) {
            System.out.println("two nodes start; their logs are in " + folder);
            holds = new TwoNodes(postgres.getJdbcUrl("postgres", "postgres"), JdbcClient.create(pool), folder).run(postgres);
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean run(EmbeddedPostgres postgres) throws Exception {
        String before = Machine.load();
        try (var council = new Council(List.of(one, two), database, FamilyOfThree.beginning(), people)) {
            long began = System.nanoTime();
            var all = IntStream.range(0, families).mapToObj(number -> new FamilyOfThree(number, desk)).toList();
            for (var step : FamilyOfThree.story()) {
                if (step.at().equals(FIRST_DEATH_FROM)) {
                    council.killWhileFiring(two, Math.max(3, families / 2));
                }
                council.passTo(step.at());
                council.all(all, step.deeds(), step.at().equals(SECOND_DEATH) ? one : null);
                System.out.printf("%5d s  %s  %s%n", seconds(began), step.at(), step.what());
            }
            council.passTo(THE_END);
            council.settle();
            long took = seconds(began);
            var look = new LastLook(database);
            look.at(all, council.now());
            nodes(look, council);
            return written(new FamiliesReport(new Machine(Bench.version(postgres), before, Machine.load()), families, people, took, did(council), look, council.kills(),
                    council.differences(), desk.again(), desk.cutOff()));
        }
    }

    /** What only the nodes themselves can say. */
    private void nodes(LastLook look, Council council) {
        for (var node : List.of(one, two)) {
            String found = node.tell("look");
            look.found("differences the watchdog of " + node.name() + " finds", found.startsWith("0 ") ? List.of() : List.of(found));
            look.found(node.name() + " fired nothing", node.firedInAll() > 0 && node.firedSinceItsStart() > 0 ? List.of() : List.of(node.name()));
        }
        look.found("nodes not killed as they should have been", council.kills().stream().filter(kill -> kill.startsWith("node")).count() == 2 ? List.of() : council.kills());
    }

    private Map<String, Long> did(Council council) {
        var did = new LinkedHashMap<String, Long>();
        for (var node : List.of(one, two)) {
            did.put("answers taken by " + node.name(), desk.answered().getOrDefault(node.name(), new AtomicLong()).get());
            did.put("jobs fired by " + node.name() + " (before its death as far as it was asked)", node.firedInAll());
            did.put("of them by " + node.name() + " since it was started again", node.firedSinceItsStart());
        }
        did.put("times the clocks were moved", (long) council.strides());
        did.put("most jobs due at one moment", council.mostDue());
        did.put("warnings given", database.sql("select count(*) from clock_traces where what = 'WARNED'").query(Long.class).single());
        for (String table : List.of("escalations", "escalation_steps", "lateness_questions", "plan_visits", "act_hi_taskinst")) {
            did.put("rows of " + table, database.sql("select count(*) from " + table).query(Long.class).single());
        }
        return did;
    }

    private boolean written(FamiliesReport report) throws IOException {
        Path folder = families < 200 ? Path.of("target", "two-nodes") : Path.of("bench", "results");
        Path file = folder.resolve(LocalDate.now(ZoneOffset.UTC) + "-" + Machine.commit() + "-two-nodes.md");
        Files.createDirectories(folder);
        Files.writeString(file, report.text());
        report.look().examples().forEach(System.out::println);
        System.out.println(report.text() + System.lineSeparator() + "Written to " + file);
        return report.holds();
    }

    private static void quiet() {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
