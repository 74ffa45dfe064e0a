package org.childjourney.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which files were brought in and which episode came with them. */
@Component
class CensusLog {

    private final JdbcClient database;
    private final Clock clock;

    CensusLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was kept of an episode brought in earlier. */
    record Kept(LocalDate referredOn, LocalDate closedOn, String content) {

        boolean overlaps(Episode other) {
            LocalDate end = closedOn == null ? LocalDate.MAX : closedOn;
            LocalDate otherEnd = other.open() ? LocalDate.MAX : other.closedOn();
            return referredOn.isBefore(otherEnd) && other.referredOn().isBefore(end);
        }
    }

    UUID begin(LocalDate referenceDate, String by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into census_imports (id, started_at, started_by, reference_date) values (?, ?, ?, ?)")
                .params(id, now(), by, referenceDate).update();
        return id;
    }

    void finish(UUID id, CensusTotals totals) {
        database.sql("update census_imports set finished_at = ?, children = ?, imported = ?, already_here = ?, refused = ? where id = ?")
                .params(now(), totals.children(), totals.imported(), totals.alreadyHere(), totals.refused(), id).update();
    }

    /** The line on which this id stood in the same file before; empty the first time. */
    Optional<Integer> earlierLine(UUID file, String laChildId, int line) {
        int added = database.sql("insert into census_children (import_id, la_child_id, line) values (?, ?, ?) on conflict do nothing")
                .params(file, laChildId, line).update();
        return added == 1 ? Optional.empty() : Optional.of(database.sql("select line from census_children where import_id = ? and la_child_id = ?")
                .params(file, laChildId).query(Integer.class).single());
    }

    /** Lets nobody else take the same child until the transaction ends. */
    void takeAlone(String laChildId) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext(?))").param("cin-census " + laChildId).query(Integer.class).single();
    }

    List<Kept> episodesOf(ChildId child) {
        return database.sql("select referred_on, closed_on, content from imported_episodes where child_id = ?").param(child.value()).query(Kept.class).list();
    }

    void keep(UUID file, int line, ChildId child, Episode episode) {
        database.sql("insert into imported_episodes (child_id, referred_on, closed_on, content, import_id, line) values (?, ?, ?, ?, ?, ?)")
                .params(child.value(), episode.referredOn(), episode.closedOn(), episode.digest(), file, line).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
