package org.childjourney.earlyhelp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The “right early help” lists: who might be helped by an agency, and with what. An agency is told of no child whose family did not agree to
 * that, and of no need its agreement does not cover; a withdrawn agreement takes the child off the list at once.
 */
@Service
@Transactional(readOnly = true)
public class RightEarlyHelp {

    private final JdbcClient database;
    private final Access access;

    RightEarlyHelp(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** One child and one need, and under which agreement the agency may be told of it. */
    public record Line(ChildId child, EarlyHelpNeed need, String words, EarlyHelpPurpose purpose, String agreedBy, Instant agreedAt) {}

    private record Covered(EarlyHelpFlag flag, EarlyHelpPurpose purpose, String agreedBy, Instant agreedAt) {}

    /**
     * What the agency may be told now.
     *
     * @param agency its name, as the family agreed to it; capitals do not matter
     * @param need   only this need, or with null every one the agreements cover
     * @param reader who draws up the list: children whose records they may not read are left out
     */
    public List<Line> forAgency(String agency, EarlyHelpNeed need, String reader) {
        var covered = database.sql("""
                select f.*, a.purpose, a.agreed_by, a.agreed_at from early_help_flags f join early_help_agreements a on a.child = f.child
                where lower(a.agency) = lower(?) and a.withdrawn_at is null and a.ended_at is null and f.ended_at is null
                order by f.need, f.raised_at, f.id, a.agreed_at""").param(agency.strip()).query(RightEarlyHelp::covered).list().stream()
                .filter(each -> each.purpose.covers().contains(each.flag.need()) && (need == null || each.flag.need() == need)).toList();
        Set<ChildId> readable = access.readable(reader, covered.stream().map(each -> each.flag.child()).distinct().toList());
        Map<UUID, Line> lines = new LinkedHashMap<>();
        covered.stream().filter(each -> readable.contains(each.flag.child())).forEach(each -> lines.putIfAbsent(each.flag.id(),
                new Line(each.flag.child(), each.flag.need(), each.flag.words(), each.purpose, each.agreedBy, each.agreedAt)));
        return List.copyOf(lines.values());
    }

    private static Covered covered(ResultSet row, int number) throws SQLException {
        return new Covered(EarlyHelpFlag.of(row, number), EarlyHelpPurpose.valueOf(row.getString("purpose")), row.getString("agreed_by"),
                row.getTimestamp("agreed_at").toInstant());
    }
}
