package org.childjourney.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.FamilyOfThree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many families live the story of protection at once, on two nodes of which each is killed once; in the end nothing may be lost, doubled or wrongly due. */
public final class TwoNodes {

    private TwoNodes() {}

    public static void main(String[] arguments) throws Exception {
        int families = Integer.getInteger("families", 200);
        Path folder = Path.of("target", "two-nodes", UUID.randomUUID().toString()).toAbsolutePath();
        long began = System.nanoTime();
        try (var postgres = Bench.durable(); var pool = Pool.of(postgres.getJdbcUrl("postgres", "postgres"))) {
            var database = JdbcClient.create(pool);
            var nodes = List.of(new RunningNode("node 1", postgres.getJdbcUrl("postgres", "postgres"), folder),
                    new RunningNode("node 2", postgres.getJdbcUrl("postgres", "postgres"), folder));
            var desk = new HttpDesk(nodes, database);
            try (var council = new Council(nodes, database, FamilyOfThree.beginning(), Integer.getInteger("people", 6))) {
                System.out.printf("two nodes are up after %d s, logs in %s%n", seconds(began), folder);
                var all = IntStream.range(0, families).mapToObj(number -> new FamilyOfThree(number, desk)).toList();
                for (var step : FamilyOfThree.story()) {
                    council.passTo(step.at());
                    council.all(all, step.deeds(), null);
                    System.out.printf("%4d s  %s  %s%n", seconds(began), step.at(), step.what());
                }
                database.sql("select c.reference, k.rule, k.triggered_by, k.due_at, k.outcome, k.stopped_at, k.trigger_event, k.warned_at, k.process from clocks k join children c on c.id = k.child where c.reference in ('CH-000001','CH-000002','CH-000003') order by c.reference, k.started_at, k.rule")
                    .query().listOfRows().forEach(r -> System.out.println(r.values()));
                System.out.println(desk.answered() + " again " + desk.again() + " cut off " + desk.cutOff() + " kills " + council.kills());
                nodes.forEach(n -> System.out.println(n.name() + " fired " + n.firedInAll() + " " + n.fired()));
            }
        }
        System.exit(0);
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
