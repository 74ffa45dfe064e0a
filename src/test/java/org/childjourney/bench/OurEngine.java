package org.childjourney.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.childjourney.ChildJourney;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
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
        // "test" for its made-up staff, and no watchdog rounds; time is real and the job executor is the real one
        application = new SpringApplicationBuilder(ChildJourney.class).profiles("test").initializers(context -> prepare((GenericApplicationContext) context, jdbcUrl))
                .run("--server.port=0", "--logging.level.root=WARN", "--camunda.bpm.job-execution.enabled=true", "--spring.main.banner-mode=off");
        if (jobs().getMaxWait() != application.getEnvironment().getRequiredProperty("camunda.bpm.job-execution.max-wait", Long.class)) {
            throw new IllegalStateException("The job executor does not have the application's own settings: " + jobs().getMaxWait());
        }
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
        return ((ProcessEngineConfigurationImpl) application.getBean(ProcessEngine.class).getProcessEngineConfiguration()).getJobExecutor();
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

    private static void prepare(GenericApplicationContext context, String jdbcUrl) {
        context.getBeanFactory().registerSingleton("nothingOfTheTests", new NothingOfTheTests());
        context.registerBean("clock", Clock.class, () -> MovableClock.running(Duration.ZERO));
        context.registerBean("dataSource", HikariDataSource.class, () -> Pool.of(jdbcUrl));
    }

    /** The application only: the tests' own beans lie on the same class path. */
    private static final class NothingOfTheTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NothingOfTheTests;
        }

        @Override
        public int hashCode() {
            return NothingOfTheTests.class.hashCode();
        }
    }
}
