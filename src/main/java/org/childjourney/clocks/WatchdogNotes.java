package org.childjourney.clocks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The watchdog's notebook: one line for each difference, from the look that first saw it to the one that no longer did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WatchdogNotes {

    private static final int REPAIRS_IN_ONE_LOOK = 1_000;
    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;
    private final ObjectProvider<OpenEscalations> escalations;

    WatchdogNotes(JdbcClient database, ObjectProvider<OpenEscalations> escalations) {
        this.database = database;
        this.escalations = escalations;
    }

    /** One line that may be repaired. */
    record Repairable(long id, Difference kind, UUID clock) {}

    private record Line(String kind, String about, UUID clock, String rule, String detail, Timestamp firstSeen, boolean repaired) {}

    private record Count(String kind, int count) {}

    /** Compares everything, in one snapshot of the database. */
    void compare(UUID look, Instant now) {
        database.sql("create temporary table timers_now on commit drop as select * from live_clock_timers").update();
        String[] unescalated = warnedButNotEscalated();
        for (Difference kind : Difference.values()) {
            database.sql(kind.note()).param("now", Timestamp.from(now)).param("look", look).param("unescalated", unescalated).update();
        }
    }

    /** Closes the lines of differences that are gone. */
    void forget(UUID look, Instant now) {
        database.sql("update watchdog_findings set gone_at = ? where gone_at is null and last_look <> ?").params(Timestamp.from(now), look).update();
    }

    List<Repairable> repairable(UUID look) {
        var kinds = Arrays.stream(Difference.values()).filter(Difference::isSafeToRepair).map(Enum::name).toArray(String[]::new);
        return database.sql("select id, kind, clock from watchdog_findings where last_look = ? and kind = any (?) order by id limit ?")
                .params(look, kinds, REPAIRS_IN_ONE_LOOK).query(Repairable.class).list();
    }

    void repaired(Repairable finding, Instant now) {
        database.sql("update watchdog_findings set repaired_at = ?, gone_at = ? where id = ?")
                .params(Timestamp.from(now), Timestamp.from(now), finding.id()).update();
    }

    Findings of(UUID look, Instant now) {
        var counts = new EnumMap<Difference, Integer>(Difference.class);
        database.sql("select kind, count(*) as count from watchdog_findings where last_look = ? group by kind").param(look)
                .query(Count.class).list().forEach(c -> counts.put(Difference.valueOf(c.kind()), c.count()));
        int repaired = database.sql("select count(*) from watchdog_findings where last_look = ? and repaired_at is not null").param(look)
                .query(Integer.class).single();
        var first = database.sql("""
                select kind, about, clock, rule, detail, first_seen, repaired_at is not null as repaired from watchdog_findings
                where last_look = ? order by first_seen, id limit 200""").param(look).query(Line.class).list();
        return new Findings(now, false, counts, repaired, first.stream().map(WatchdogNotes::finding).toList());
    }

    /** Page by page, because the escalations are another module's; nothing if there is no such module. */
    private String[] warnedButNotEscalated() {
        var forgotten = new HashSet<UUID>();
        var asked = escalations.getIfAvailable();
        var page = asked == null ? List.<UUID>of() : warnedAfter(new UUID(0, 0));
        while (!page.isEmpty()) {
            var without = new ArrayList<>(page);
            without.removeAll(asked.clocksWithOpenEscalation(page));
            forgotten.addAll(without);
            page = warnedAfter(page.get(page.size() - 1));
        }
        return forgotten.stream().map(UUID::toString).toArray(String[]::new);
    }

    private List<UUID> warnedAfter(UUID id) {
        return database.sql("select id from clocks where outcome is null and warned_at is not null and child is not null and id > ? order by id limit ?")
                .params(id, AT_ONCE).query(UUID.class).list();
    }

    private static Findings.Finding finding(Line line) {
        return new Findings.Finding(Difference.valueOf(line.kind()), line.about(), line.clock(), line.rule(), line.detail(),
                line.firstSeen().toInstant(), line.repaired());
    }
}
