package org.childjourney.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many children of one worker late at once is about the worker's load: says so once a day, beside the escalations of each child. */
@Component
@Transactional
class LoadNotices {

    private final EscalationTable escalations;
    private final JdbcClient database;
    private final Clock clock;
    private final int heavy;

    /** @param heavy property {@code childjourney.escalation.heavy-load}: from how many children late at once; 10 where nothing is set */
    LoadNotices(EscalationTable escalations, JdbcClient database, Clock clock, @Value("${childjourney.escalation.heavy-load:10}") int heavy) {
        this.escalations = escalations;
        this.database = database;
        this.clock = clock;
        this.heavy = heavy;
    }

    /** A worker, a London day, and how many of their children were late then. */
    record LoadNotice(String worker, LocalDate onDay, int children) {}

    void noticeIfHeavy(String worker) {
        if (worker == null) {
            return;
        }
        int children = escalations.childrenLateFor(worker);
        if (children >= heavy) {
            Instant now = clock.instant();
            database.sql("""
                    insert into load_notices (worker, on_day, children, noticed_at) values (?, ?, ?, ?)
                    on conflict (worker, on_day) do update set children = greatest(load_notices.children, excluded.children)""")
                    .params(worker, LondonTime.day(now), children, Timestamp.from(now)).update();
        }
    }

    /** How many other children of the worker something is late about now. */
    int othersLateFor(String worker) {
        return worker == null ? 0 : Math.max(0, escalations.childrenLateFor(worker) - 1);
    }

    /** Every notice about a worker, latest first. */
    List<LoadNotice> of(String worker) {
        return database.sql("select worker, on_day, children from load_notices where worker = ? order by on_day desc").param(worker)
                .query(LoadNotice.class).list();
    }
}
