package org.childjourney.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The supervisions, in the database. */
@Component
class SupervisionBook {

    private final JdbcClient database;

    SupervisionBook(JdbcClient database) {
        this.database = database;
    }

    Supervision get(UUID id) {
        return database.sql("select * from supervisions where id = ?").param(id).query(SupervisionBook::read).optional()
                .orElseThrow(() -> Refused.because("supervision", id, "There is no such supervision."));
    }

    Optional<Supervision> openOf(ChildId child) {
        return database.sql("select * from supervisions where child = ? and held_at is null and ended_at is null").param(child.value()).query(SupervisionBook::read).optional();
    }

    /** The last one that was held. */
    Optional<Supervision> lastOf(ChildId child) {
        return database.sql("select * from supervisions where child = ? and held_at is not null order by held_at desc limit 1").param(child.value())
                .query(SupervisionBook::read).optional();
    }

    Supervision begin(ChildId child, JourneyReference journey, Instant at) {
        UUID id = UUID.randomUUID();
        database.sql("insert into supervisions (id, child, journey, number, begun_at) values (?, ?, ?, (select count(*) + 1 from supervisions where journey = ? and ended_at is null), ?)")
                .params(id, child.value(), journey.value(), journey.value(), Timestamp.from(at)).update();
        return get(id);
    }

    void held(UUID id, String worker, Instant at, HoldSupervision answers, String by) {
        database.sql("update supervisions set worker = ?, held_at = ?, held_by = ?, safer = ?, plan_works = ?, drift = ? where id = ?")
                .params(worker, Timestamp.from(at), by, answers.safer(), answers.planWorks(), YesNo.isYes(answers.drift()), id).update();
    }

    void ended(UUID id, Instant at, String why) {
        database.sql("update supervisions set ended_at = ?, ended_why = ? where id = ?").params(Timestamp.from(at), why, id).update();
    }

    void belongTo(ChildId joined, ChildId known) {
        database.sql("update supervisions set child = ? where child = ?").params(known.value(), joined.value()).update();
    }

    private static Supervision read(ResultSet row, int number) throws SQLException {
        return new Supervision(row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), new JourneyReference(row.getString("journey")),
                row.getInt("number"), row.getTimestamp("begun_at").toInstant(), row.getString("worker"), instant(row, "held_at"), row.getString("held_by"),
                row.getString("safer"), row.getString("plan_works"), row.getObject("drift", Boolean.class), instant(row, "ended_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
