package org.childjourney.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which records are sealed, to whom they are still open, and under which new identity the child lives. */
@Component
class SealedRows {

    private final JdbcClient database;
    private final Clock clock;

    SealedRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isSealed(ChildId child) {
        return database.sql("select exists (select 1 from sealed_records where child = ?)").param(child.value()).query(Boolean.class).single();
    }

    /** The sealed records of which the person is no named reader. */
    Set<ChildId> hiddenFrom(String username) {
        return database.sql("select r.child from sealed_records r where not exists (select 1 from sealed_readers n where n.child = r.child and n.username = ?)")
                .param(username).query(UUID.class).list().stream().map(ChildId::new).collect(Collectors.toSet());
    }

    /** The sealed records the person is a named reader of, the latest first. */
    List<ChildId> openTo(String username) {
        return database.sql("select r.child from sealed_records r join sealed_readers n using (child) where n.username = ? order by r.since desc")
                .param(username).query(UUID.class).list().stream().map(ChildId::new).toList();
    }

    void add(Sealing sealing, String by) {
        database.sql("insert into sealed_records (child, since, why, by) values (?, ?, ?, ?)")
                .params(sealing.child().value(), Timestamp.from(clock.instant()), sealing.why(), by).update();
        sealing.readers().forEach(reader -> database.sql("insert into sealed_readers (child, username) values (?, ?)").params(sealing.child().value(), reader).update());
    }

    void link(ChildId old, ChildId made, String by) {
        database.sql("insert into sealed_identities (child, new_child, made_at, made_by) values (?, ?, ?, ?)")
                .params(old.value(), made.value(), Timestamp.from(clock.instant()), by).update();
    }

    Optional<ChildId> newIdentityOf(ChildId old) {
        return database.sql("select new_child from sealed_identities where child = ?").param(old.value()).query(UUID.class).optional().map(ChildId::new);
    }
}
