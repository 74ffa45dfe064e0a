package org.childjourney.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which returns of children looked after were brought in, and whose care came with them, so that the same again changes nothing. */
@Component
class CareLog {

    private final JdbcClient database;
    private final Clock clock;

    CareLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID begin(String by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into census_imports (id, started_at, started_by) values (?, ?, ?)").params(id, now(), by).update();
        return id;
    }

    void finish(UUID id, CareReport.Totals totals) {
        database.sql("update census_imports set finished_at = ?, children = ?, imported = ?, already_here = ?, refused = ? where id = ?")
                .params(now(), totals.children(), totals.imported(), totals.alreadyHere(), totals.refused(), id).update();
    }

    /** Lets nobody else take the same child until the transaction ends; the census takes it under the same name. */
    void takeAlone(String laChildId) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext(?))").param("cin-census " + laChildId).query(Integer.class).single();
    }

    /** The digest of the care that was brought in for the child last. */
    Optional<String> lastOf(ChildId child) {
        return database.sql("select content from imported_care where child_id = ? order by imported_at desc limit 1").param(child.value()).query(String.class).optional();
    }

    void keep(UUID file, int line, ChildId child, LocalDate since, String content) {
        database.sql("insert into imported_care (child_id, since, content, import_id, line, imported_at) values (?, ?, ?, ?, ?, ?)")
                .params(child.value(), since, content, file, line, now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
