package org.childjourney.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the database how far the demo's time is ahead of real time. */
@Component
@DependsOnDatabaseInitialization
@Profile({"demo", "test"})
class TimeKept {

    private static final Clock REAL = Clock.systemUTC();
    private final JdbcClient database;
    private final Instant startAt;

    /** @param startAt property {@code childjourney.demo.start-at}: the instant a new database begins at; empty for real time */
    TimeKept(JdbcClient database, @Value("${childjourney.demo.start-at:}") Instant startAt) {
        this.database = database;
        this.startAt = startAt;
    }

    /** How far ahead it was when last kept; for a new database as far as it takes to begin at the set instant. */
    Duration ahead() {
        return database.sql("select ahead_millis from demo_time").query(Long.class).optional().map(Duration::ofMillis).orElseGet(this::begin);
    }

    /** Keeps it, committed at once. */
    void keep(Duration ahead) {
        database.sql("""
                insert into demo_time (ahead_millis, moved_at) values (?, ?)
                on conflict (only_row) do update set ahead_millis = excluded.ahead_millis, moved_at = excluded.moved_at""")
                .params(ahead.toMillis(), Timestamp.from(REAL.instant())).update();
    }

    private Duration begin() {
        Duration ahead = startAt == null ? Duration.ZERO : Duration.between(REAL.instant(), startAt);
        keep(ahead);
        return ahead;
    }
}
