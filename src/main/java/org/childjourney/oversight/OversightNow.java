package org.childjourney.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.access.Access;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager oversees now: supervision, directions, audits and drift of the children they may read. By reference: the child's page names them. */
@Service
@Transactional(readOnly = true)
public class OversightNow {

    /** The next supervision of a child. */
    public record SupervisionLine(ChildId child, String team, String worker, Instant dueAt, boolean late, Instant lastHeldAt) {}

    /** Something that was asked for and is open. */
    public record DirectionLine(ChildId child, String team, String worker, LocalDate dueOn, boolean late, String source) {}

    /** An audit of the month, or one that is still open. */
    public record AuditLine(ChildId child, String team, String stands, String grade, boolean good) {}

    /** A child for whom something has stood still. */
    public record Drift(ChildId child, String team, String kind, LocalDate since) {}

    private static final String SUPERVISIONS = """
            select s.child, h.team, h.worker, c.due_at, (select max(l.held_at) from supervisions l where l.child = s.child) last_held
            from supervisions s join clocks c on c.subject = s.id and c.rule = 'supervision-monthly' and c.outcome is null
            left join holdings h on h.child = s.child and h.until_at is null where s.held_at is null and s.ended_at is null order by c.due_at""";
    private static final String DIRECTIONS = """
            select d.child, h.team, h.worker, d.due_on, d.source from directions d left join holdings h on h.child = d.child and h.until_at is null
            where d.settled is null order by d.due_on""";

    private final CaseAuditBook audits;
    private final DriftList drift;
    private final Access access;
    private final JdbcClient database;
    private final Clock clock;

    OversightNow(CaseAuditBook audits, DriftList drift, Access access, JdbcClient database, Clock clock) {
        this.audits = audits;
        this.drift = drift;
        this.access = access;
        this.database = database;
        this.clock = clock;
    }

    /** Due and overdue, the earliest first. */
    public List<SupervisionLine> supervisions(String reader, Set<String> teams) {
        Instant now = clock.instant();
        return readable(reader, teams, SupervisionLine::child, SupervisionLine::team, database.sql(SUPERVISIONS).query((row, number) -> new SupervisionLine(child(row), row.getString("team"),
                row.getString("worker"), row.getTimestamp("due_at").toInstant(), row.getTimestamp("due_at").toInstant().isBefore(now), SupervisionBook.instant(row, "last_held"))).list());
    }

    /** Open, the earliest first. */
    public List<DirectionLine> directions(String reader, Set<String> teams) {
        LocalDate today = LondonTime.day(clock.instant());
        return readable(reader, teams, DirectionLine::child, DirectionLine::team, database.sql(DIRECTIONS).query((row, number) -> new DirectionLine(child(row), row.getString("team"),
                row.getString("worker"), row.getObject("due_on", LocalDate.class), row.getObject("due_on", LocalDate.class).isBefore(today),
                "AUDIT".equals(row.getString("source")) ? "Audit" : "Supervision")).list());
    }

    /** Of this month, and what is open from earlier ones. */
    public List<AuditLine> audits(String reader, Set<String> teams) {
        LocalDate month = LondonTime.day(clock.instant()).withDayOfMonth(1);
        return readable(reader, teams, AuditLine::child, AuditLine::team, audits.of(month).stream().map(OversightNow::line).toList());
    }

    /** What has stood still. */
    public List<Drift> drift(String reader, Set<String> teams) {
        var found = drift.at(clock.instant());
        var lines = new ArrayList<Drift>();
        for (int i = 0; i < found.lines().size(); i++) {
            var line = found.lines().get(i);
            lines.add(new Drift(found.children().get(i), line.team(), line.kind(), line.since()));
        }
        return readable(reader, teams, Drift::child, Drift::team, lines);
    }

    private static AuditLine line(CaseAudit audit) {
        String stands = audit.moderatedAt() != null ? "Moderated" : audit.auditedAt() != null ? "To be moderated" : "To be audited";
        return new AuditLine(audit.child(), audit.team(), stands, audit.grade() == null ? null : audit.grade().label(), audit.grade() == null || audit.grade().isGoodOrBetter());
    }

    /** Of these teams, and only children whose record the reader may read. */
    private <L> List<L> readable(String reader, Set<String> teams, Function<L, ChildId> child, Function<L, String> team, List<L> all) {
        var theirs = all.stream().filter(line -> team.apply(line) != null && teams.contains(team.apply(line))).toList();
        var readable = access.readable(reader, theirs.stream().map(child).toList());
        return theirs.stream().filter(line -> readable.contains(child.apply(line))).toList();
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(row.getObject("child", UUID.class));
    }
}
