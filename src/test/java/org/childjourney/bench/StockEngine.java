package org.childjourney.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine as it comes out of its jar: every setting its default but the pool of connections, no ledger, no index, the instant a plain variable. */
final class StockEngine implements MeasuredEngine {

    private final HikariDataSource database;
    private final ProcessEngine engine;

    StockEngine(String jdbcUrl) {
        database = Pool.of(jdbcUrl);
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("true");
        settings.setProcessEngineName("stock");
        engine = settings.buildProcessEngine();
        MeasuredEngine.deploy(engine.getRepositoryService(), "${warnAt}");
    }

    @Override
    public String name() {
        return "stock engine";
    }

    @Override
    public void startClock(Instant warnAt) {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS, "J-2026-000001", Map.of("benchId", UUID.randomUUID().toString(), "warnAt", Date.from(warnAt)));
    }

    @Override
    public JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public void letWait(int timers) {
        Copies.ofOneRow(database, "act_ru_job", "handler_type_ = 'timer-transition'", timers, Map.of("id_", Copies.NEW_ID, "duedate_", Copies.SOME_DAY));
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
