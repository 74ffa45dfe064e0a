package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children for whom something has stood still: plans and proceedings that last, visits that fail, meetings put off, nobody who asks. Restricted children are counted only. */
@Component
class DriftList {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Protection plan for more than 15 months", "select child, min(started_at) since from child_protection_plans where ended_at is null and started_at < :now - interval '15 months' group by child");
        KINDS.put("Child in need plan for more than 12 months", "select child, min(agreed_at) since from need_plans where ended_at is null and agreed_at < :now - interval '12 months' group by child");
        KINDS.put("Care proceedings for more than 26 weeks", """
                select p.child, min(l.issued_on)::timestamptz since from legal_case_children p join legal_cases l on l.id = p.legal_case
                where p.ended_at is null and l.ended_at is null and l.final_on is null and l.issued_on < cast(:now - interval '26 weeks' as date) group by p.child""");
        KINDS.put("Two visits in a row at which the child was not seen", """
                select child, min(at) since from (select child, at, seen, row_number() over (partition by child order by at desc, number desc) n from plan_visits) v
                where n <= 2 group by child having count(*) = 2 and not bool_or(seen) and max(at) > :now - interval '12 months'""");
        KINDS.put("Conference postponed", """
                select c.child, min(s.at) since from conference_sittings s join child_protection_conferences c on c.id = s.conference
                where s.what_happened = 'postponed' and c.concluded_at is null and c.ended_at is null group by c.child""");
        KINDS.put("No supervision for six weeks", """
                select child, since from (select s.child, coalesce((select max(h.held_at) from supervisions h where h.child = s.child), s.begun_at) since
                    from supervisions s where s.held_at is null and s.ended_at is null) o where since < :now - interval '6 weeks'""");
        KINDS.put("Three workers or more in twelve months", """
                select child, max(from_at) since from holdings where worker is not null and (until_at is null or until_at > :now - interval '12 months')
                group by child having count(distinct worker) >= 3 and bool_or(until_at is null)""");
    }

    private final JdbcClient database;

    DriftList(JdbcClient database) {
        this.database = database;
    }

    /** @param children the same children, line by line; @param leftOut restricted children who would stand here */
    record Found(List<WeekFigures.DriftLine> lines, List<ChildId> children, int leftOut) {}

    /** As it stands at an instant. */
    Found at(Instant now) {
        var lines = new ArrayList<WeekFigures.DriftLine>();
        var children = new ArrayList<ChildId>();
        int[] leftOut = {0};
        KINDS.forEach((kind, sql) -> database.sql(about(sql)).param("now", Timestamp.from(now)).query((row, number) -> {
            if (row.getBoolean("restricted")) {
                leftOut[0]++;
            } else {
                lines.add(new WeekFigures.DriftLine(kind, row.getString("reference"), row.getString("team"), LondonTime.day(row.getTimestamp("since").toInstant())));
                children.add(new ChildId(row.getObject("child", UUID.class)));
            }
            return number;
        }).list());
        return new Found(lines, children, leftOut[0]);
    }

    private static String about(String sql) {
        return """
                select d.child, d.since, c.reference, coalesce(h.team, 'nobody') team, c.sealed or exists (select 1 from restricted_children r where r.child = d.child) restricted
                from (""" + sql.replace(":now", "cast(:now as timestamptz)") + ") d join children c on c.id = d.child left join holdings h on h.child = d.child and h.until_at is null order by d.since, c.reference";
    }
}
