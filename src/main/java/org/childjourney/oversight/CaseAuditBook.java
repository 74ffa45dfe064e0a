package org.childjourney.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audits, in the database. */
@Component
class CaseAuditBook {

    private final JdbcClient database;

    CaseAuditBook(JdbcClient database) {
        this.database = database;
    }

    CaseAudit get(UUID id) {
        return database.sql("select * from case_audits where id = ?").param(id).query(CaseAuditBook::read).optional()
                .orElseThrow(() -> Refused.because("audit", id, "There is no such audit."));
    }

    List<CaseAudit> openOf(ChildId child) {
        return database.sql("select * from case_audits where child = ? and moderated_at is null and ended_at is null").param(child.value()).query(CaseAuditBook::read).list();
    }

    /** Those of a month, and those of earlier ones that are still open. */
    List<CaseAudit> of(LocalDate month) {
        return database.sql("select * from case_audits where ended_at is null and (month = ? or moderated_at is null) order by team, month, id").param(month).query(CaseAuditBook::read).list();
    }

    boolean isDrawn(LocalDate month) {
        return database.sql("select count(*) from case_audits where month = ? and again_after is null").param(month).query(Integer.class).single() > 0;
    }

    /** Children a worker of the team holds, whom nobody has chosen since that month. */
    List<ChildId> heldBy(String team, LocalDate notSince) {
        return database.sql("""
                select h.child from holdings h join children c on c.id = h.child where h.team = ? and h.until_at is null and h.worker is not null
                  and not exists (select 1 from case_audits a where a.child = h.child and a.month >= ? and a.ended_at is null) order by c.reference""")
                .params(team, notSince).query((row, number) -> new ChildId(row.getObject("child", UUID.class))).list();
    }

    Optional<JourneyReference> journeyOf(ChildId child) {
        return database.sql("select reference from journeys where child = ? and closed_at is null").param(child.value()).query(String.class).optional().map(JourneyReference::new);
    }

    CaseAudit add(ChildId child, JourneyReference journey, String team, LocalDate month, UUID againAfter, Instant at) {
        UUID id = UUID.randomUUID();
        database.sql("insert into case_audits (id, child, journey, team, month, chosen_at, again_after) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, child.value(), journey == null ? null : journey.value(), team, month, Timestamp.from(at), againAfter).update();
        return get(id);
    }

    void audited(UUID id, AuditGrade suggested, AuditGrade grade, Instant at, String by) {
        database.sql("update case_audits set audited_at = ?, audited_by = ?, suggested = ?, grade = ? where id = ?")
                .params(Timestamp.from(at), by, suggested.name(), grade.name(), id).update();
    }

    void moderated(UUID id, Instant at, String by) {
        database.sql("update case_audits set moderated_at = ?, moderated_by = ? where id = ?").params(Timestamp.from(at), by, id).update();
    }

    void ended(UUID id, Instant at, String why) {
        database.sql("update case_audits set ended_at = ?, ended_why = ? where id = ?").params(Timestamp.from(at), why, id).update();
    }

    void belongTo(ChildId joined, ChildId known) {
        database.sql("update case_audits set child = ? where child = ?").params(known.value(), joined.value()).update();
    }

    private static CaseAudit read(ResultSet row, int number) throws SQLException {
        String journey = row.getString("journey");
        return new CaseAudit(row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), journey == null ? null : new JourneyReference(journey),
                row.getString("team"), row.getObject("month", LocalDate.class), row.getObject("again_after", UUID.class), SupervisionBook.instant(row, "audited_at"),
                row.getString("audited_by"), grade(row.getString("suggested")), grade(row.getString("grade")), SupervisionBook.instant(row, "moderated_at"),
                row.getString("moderated_by"), SupervisionBook.instant(row, "ended_at"));
    }

    private static AuditGrade grade(String name) {
        return name == null ? null : AuditGrade.valueOf(name);
    }
}
