package org.childjourney.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole application, as it runs, with its ledger: a clock is a row, a trace and a process, written in one transaction. */
final class OurEngine implements MeasuredEngine {

    private static final String RULE = "contact-decision-24h";
    private static final JourneyReference JOURNEY = new JourneyReference("J-2026-000001");

    private final ConfigurableApplicationContext application;
    private final Clocks clocks;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Duration untilWarned;

    OurEngine(String jdbcUrl) {
        application = OurApplication.start(jdbcUrl, MovableClock.running(Duration.ZERO), "--server.port=0");
        jobs().shutdown();
        clocks = application.getBean(Clocks.class);
        processes = application.getBean(Processes.class);
        transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        MeasuredEngine.deploy(application.getBean(ProcessEngine.class).getRepositoryService(), "${clocks.warnAt(\"" + RULE + "\", benchId)}");
        UUID first = UUID.randomUUID();
        transaction.executeWithoutResult(status -> clocks.start(clock(first, Instant.now())));
        var row = clocks.latest(RULE, first).orElseThrow();
        untilWarned = Duration.between(row.startedAt(), row.warnAt());
        transaction.executeWithoutResult(status -> clocks.cancel(RULE, first, "Only asked how long until it warns", "bench"));
    }

    @Override
    public String name() {
        return "Child Journey";
    }

    @Override
    public void startClock(Instant warnAt) {
        UUID subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            clocks.start(clock(subject, warnAt.minus(untilWarned)));
            processes.start(PROCESS, JOURNEY, Map.of("benchId", subject));
        });
    }

    private static ClockStart clock(UUID subject, Instant from) {
        return new ClockStart(RULE, subject, new ChildId(UUID.randomUUID()), JOURNEY, Trigger.at(from), "Bench:" + subject, PROCESS, "bench");
    }

    @Override
    public JobExecutor jobs() {
        return OurApplication.jobs(application);
    }

    @Override
    public DataSource database() {
        return application.getBean(DataSource.class);
    }

    @Override
    public void letWait(int timers) {
        Copies.ofOneRow(database(), "act_ru_job", "handler_type_ = 'timer-transition'", timers, Map.of("id_", Copies.NEW_ID, "duedate_", Copies.SOME_DAY));
        Copies.ofOneRow(database(), "clocks", "outcome is null", timers, Map.of("id", "gen_random_uuid()", "subject", "gen_random_uuid()"));
    }

    @Override
    public void close() {
        application.close();
    }
}
