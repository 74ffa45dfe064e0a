package org.childjourney.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say which records are restricted, and to whom. */
@Repository
class RestrictedChildren {

    private final JdbcClient database;
    private final SealedRows sealed;
    private final Clock clock;

    RestrictedChildren(JdbcClient database, SealedRows sealed, Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.clock = clock;
    }

    private record Reader(String username, boolean sealed) {}

    /** The named readers of a restricted record, or of a sealed one, which no restriction opens to others; empty where it is neither. */
    Optional<Set<String>> readersOf(ChildId child) {
        var readers = database.sql("""
                select username, true sealed from sealed_readers where child = :child
                union all select n.username, false from restricted_children c left join named_readers n using (child) where c.child = :child""")
                .param("child", child.value()).query(Reader.class).list();
        boolean sealedRecord = readers.stream().anyMatch(Reader::sealed);
        return readers.isEmpty() ? Optional.empty()
                : Optional.of(readers.stream().filter(each -> each.sealed() == sealedRecord).map(Reader::username).collect(Collectors.toSet()));
    }

    /** The restricted and the sealed children of whom the person is no named reader. */
    Set<ChildId> hiddenFrom(String username) {
        var hidden = database.sql("""
                select c.child from restricted_children c
                where not exists (select 1 from named_readers n where n.child = c.child and n.username = :username)""")
                .param("username", username).query(UUID.class).list().stream().map(ChildId::new).collect(Collectors.toSet());
        hidden.addAll(sealed.hiddenFrom(username));
        return hidden;
    }

    Optional<String> referenceOf(ChildId child) {
        return database.sql("select reference from restricted_children where child = :child").param("child", child.value())
                .query(String.class).optional();
    }

    void add(Restriction restriction, String by) {
        database.sql("""
                insert into restricted_children (child, reference, since, why, by) values (:child, :reference, :since, :why, :by)
                on conflict (child) do update set why = excluded.why, by = excluded.by""")
                .param("child", restriction.child().value()).param("reference", restriction.reference())
                .param("since", Timestamp.from(clock.instant())).param("why", restriction.why()).param("by", by).update();
        database.sql("delete from named_readers where child = :child").param("child", restriction.child().value()).update();
        restriction.readers().forEach(reader -> database.sql("insert into named_readers (child, username) values (:child, :reader)")
                .param("child", restriction.child().value()).param("reader", reader).update());
    }

    void addReader(ChildId child, String reader) {
        database.sql("insert into named_readers (child, username) values (:child, :reader) on conflict do nothing")
                .param("child", child.value()).param("reader", reader).update();
    }

    void remove(ChildId child) {
        database.sql("delete from restricted_children where child = :child").param("child", child.value()).update();
    }
}
