package org.childjourney.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.childjourney.ChildJourney;
import org.childjourney.engine.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole application as it runs, on a given database and with a given clock, its job executor with the application's own settings. */
final class OurApplication {

    private OurApplication() {}

    /** "test" for its made-up staff, and no watchdog rounds of its own; the job executor is the real one. */
    static ConfigurableApplicationContext start(String jdbcUrl, MovableClock clock, String... settings) {
        var application = new SpringApplicationBuilder(ChildJourney.class).profiles("test")
                .initializers(context -> prepare((GenericApplicationContext) context, jdbcUrl, clock)).run(withOurs(settings));
        if (jobs(application).getMaxWait() != application.getEnvironment().getRequiredProperty("camunda.bpm.job-execution.max-wait", Long.class)) {
            throw new IllegalStateException("The job executor does not have the application's own settings: " + jobs(application).getMaxWait());
        }
        return application;
    }

    static ProcessEngineConfigurationImpl engine(ConfigurableApplicationContext application) {
        return (ProcessEngineConfigurationImpl) application.getBean(ProcessEngine.class).getProcessEngineConfiguration();
    }

    static JobExecutor jobs(ConfigurableApplicationContext application) {
        return engine(application).getJobExecutor();
    }

    private static String[] withOurs(String... settings) {
        var all = new String[settings.length + 3];
        System.arraycopy(settings, 0, all, 3, settings.length);
        all[0] = "--logging.level.root=WARN";
        all[1] = "--camunda.bpm.job-execution.enabled=true";
        all[2] = "--spring.main.banner-mode=off";
        return all;
    }

    private static void prepare(GenericApplicationContext context, String jdbcUrl, MovableClock clock) {
        context.getBeanFactory().registerSingleton("nothingOfTheTests", new NothingOfTheTests());
        context.registerBean("clock", MovableClock.class, () -> clock);
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
