package org.childjourney.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directions, in the database. */
@Component
class DirectionBook {

    private final JdbcClient database;

    DirectionBook(JdbcClient database) {
        this.database = database;
    }

    Direction get(UUID id) {
        return database.sql("select * from directions where id = ?").param(id).query(DirectionBook::read).optional()
                .orElseThrow(() -> Refused.because("direction", id, "There is no such direction."));
    }

    List<Direction> openOf(ChildId child) {
        return database.sql("select * from directions where child = ? and settled is null order by due_on, given_at").param(child.value()).query(DirectionBook::read).list();
    }

    Direction add(ChildId child, JourneyReference journey, Direction.Source source, UUID record, NewDirection given, Instant at, String by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into directions (id, child, journey, source, record, what, due_on, given_at, given_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, child.value(), journey == null ? null : journey.value(), source.name(), record, given.what(), given.dueOn(), Timestamp.from(at), by).update();
        return get(id);
    }

    void settle(UUID id, String how, Instant at, String words, String by) {
        database.sql("update directions set settled = ?, settled_at = ?, settled_how = ?, settled_by = ? where id = ?").params(how, Timestamp.from(at), words, by, id).update();
    }

    void belongTo(ChildId joined, ChildId known) {
        database.sql("update directions set child = ? where child = ?").params(known.value(), joined.value()).update();
    }

    private static Direction read(ResultSet row, int number) throws SQLException {
        String journey = row.getString("journey");
        return new Direction(row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), journey == null ? null : new JourneyReference(journey),
                Direction.Source.valueOf(row.getString("source")), row.getObject("record", UUID.class), row.getString("what"), row.getObject("due_on", LocalDate.class),
                row.getTimestamp("given_at").toInstant(), row.getString("given_by"), row.getString("settled"));
    }
}
