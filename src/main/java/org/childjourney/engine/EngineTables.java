package org.childjourney.engine;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Lets Flyway create the engine's tables from the scripts inside the engine's own jar, and the indexes the engine forgot. */
@Component
class EngineTables implements JavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    @Override
    public void migrate(Context context) {
        var script = new ResourceDatabasePopulator(
                new ClassPathResource(SCRIPTS + "engine.sql"),
                new ClassPathResource(SCRIPTS + "history.sql"),
                new ClassPathResource(SCRIPTS + "identity.sql"),
                new ClassPathResource(SCRIPTS + "decision.engine.sql"),
                new ClassPathResource(SCRIPTS + "decision.history.sql"),
                new ClassPathResource("org/childjourney/engine/after-the-engine-tables.sql"));
        script.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0.7.24.0");
    }

    @Override
    public String getDescription() {
        return "process engine 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return 7240;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
