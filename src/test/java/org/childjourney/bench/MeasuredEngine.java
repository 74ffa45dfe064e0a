package org.childjourney.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.core.io.ClassPathResource;

/** One of the two engines that are measured side by side: ours, with its ledger, and the stock one, with nothing. */
interface MeasuredEngine extends AutoCloseable {

    String PROCESS = "bench-clock";
    /** The event in the diagram that happens when a timer fires. */
    String WARNED = "event_nearlyDue";

    String name();

    /** Starts one process whose one timer falls due at the instant, in a transaction of its own. */
    void startClock(Instant warnAt);

    JobExecutor jobs();

    DataSource database();

    /** Makes so many more timers wait, all due a day from now or later. */
    void letWait(int timers);

    @Override
    void close();

    /** The diagram, asking for its instant in this engine's way. */
    static void deploy(RepositoryService repository, String warnAt) {
        try {
            String xml = new ClassPathResource("bench/bench-clock.bpmn").getContentAsString(StandardCharsets.UTF_8).replace("${WARN_AT}", warnAt);
            repository.createDeployment().name("bench").addString("bench-clock.bpmn", xml).deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
