package org.childjourney.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.springframework.stereotype.Component;

/** Reads the settings that safety and time depend on back from the running engine and database; a wrong one stops the start. */
@Component
class EngineSettingsCheck {

    private final ProcessEngineConfigurationImpl engine;
    private final DataSource database;

    EngineSettingsCheck(ProcessEngine engine, DataSource database) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.database = database;
    }

    /** @throws IllegalStateException naming every setting that is not as it must be */
    void check() {
        var wrong = wrong();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The process engine is not set as it must be, so nothing runs: " + String.join("; ", wrong));
        }
    }

    List<String> wrong() {
        var wrong = new ArrayList<String>();
        note(wrong, engine.isAuthorizationEnabled(), "authorization must be on");
        note(wrong, !engine.isEnableExpressionsInAdhocQueries(), "expressions in ad-hoc queries must be off");
        note(wrong, !engine.isEnableExpressionsInStoredQueries(), "expressions in stored queries must be off");
        note(wrong, engine.getExpressionManager() instanceof NamedBeansOnly, "expressions must resolve named beans only");
        note(wrong, engine.getScriptEngineResolver() instanceof NoScripts, "scripts must be refused");
        note(wrong, engine.getResourceAuthorizationProvider() instanceof GroupGrantsOnly, "grants on tasks must go to groups only");
        note(wrong, engine.getIdentityProviderSessionFactory().getSessionType() == ReadOnlyIdentityProvider.class, "people must come from the staff list");
        note(wrong, "audit".equals(engine.getHistoryLevel().getName()) || "full".equals(engine.getHistoryLevel().getName()),
                "the history level must be audit or full, not " + engine.getHistoryLevel().getName());
        note(wrong, engine.isDeserializationTypeValidationEnabled(), "types of deserialised values must be checked");
        note(wrong, engine.isEnforceHistoryTimeToLive(), "every diagram must have a history time to live");
        note(wrong, "false".equals(engine.getDatabaseSchemaUpdate()), "the engine must not change its tables");
        note(wrong, TimeZone.getDefault().getOffset(0) == 0 && !TimeZone.getDefault().useDaylightTime(),
                "the JVM must run in UTC (-Duser.timezone=UTC), not in " + TimeZone.getDefault().getID());
        checkDatabase(wrong);
        return wrong;
    }

    private void checkDatabase(List<String> wrong) {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("show timezone")) {
            row.next();
            note(wrong, "UTC".equals(row.getString(1)), "database sessions must be in UTC, not in " + row.getString(1));
            note(wrong, connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED, "transaction isolation must be READ COMMITTED");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for its settings", e);
        }
    }

    private static void note(List<String> wrong, boolean holds, String must) {
        if (!holds) {
            wrong.add(must);
        }
    }
}
