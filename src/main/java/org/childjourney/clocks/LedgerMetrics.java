package org.childjourney.clocks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's figures for whoever watches the system: as of the watchdog's last look. */
@Component
class LedgerMetrics {

    private final AtomicLong differences = new AtomicLong();
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final JdbcClient database;

    LedgerMetrics(MeterRegistry meters, JdbcClient database) {
        this.database = database;
        Gauge.builder("childjourney.watchdog.differences", differences, AtomicLong::get)
                .description("Differences between ledger, timers and escalations that are not repaired").register(meters);
        Gauge.builder("childjourney.clocks.open", open, AtomicLong::get).description("Clocks that run, missed ones included").register(meters);
        Gauge.builder("childjourney.clocks.missed", missed, AtomicLong::get).description("Clocks that run and are past due").register(meters);
    }

    private record Running(long open, long missed) {}

    void looked(Findings findings) {
        differences.set(findings.differences() - findings.repaired());
        var running = database.sql("select count(*) as open, count(*) filter (where due_at < ?) as missed from clocks where outcome is null")
                .param(Timestamp.from(findings.at())).query(Running.class).single();
        open.set(running.open());
        missed.set(running.missed());
    }
}
