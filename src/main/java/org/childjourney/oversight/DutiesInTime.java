package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, kind by kind, how many duties that fell due were done in time, from the ledger. What fell away is not counted. */
@Component
class DutiesInTime {

    private record Kind(String code, String name, String rules) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("contacts", "Contacts decided within 24 hours", "contact-decision-24h"), new Kind("referrals", "Referrals decided within one working day", "referral-decision-1wd"),
            new Kind("seen-s17", "Children seen within five working days in an assessment", "child-seen-s17-5wd"),
            new Kind("assessments", "Assessments within 45 working days", "assessment-45wd"), new Kind("strategy", "Strategy discussions in time", "strategy-discussion"),
            new Kind("seen-s47", "Children seen within 24 hours in an enquiry", "child-seen-s47-24h"), new Kind("s47", "Section 47 enquiries within 15 working days", "s47-outcome"),
            new Kind("icpc", "First conferences within 15 working days", "icpc-15wd"), new Kind("core-groups", "Core groups in time", "core-group-%"),
            new Kind("cp-visits", "Visits under a protection plan in time", "cp-visit-%"), new Kind("cin-visits", "Visits under a child in need plan in time", "cin-visit"),
            new Kind("lac-visits", "Visits to children in care in time", "lac-visit-%"), new Kind("reviews", "Reviews of care in time", "lac-%-review-%"),
            new Kind("supervision", "Supervisions in time", "supervision-monthly"), new Kind("directions", "Directions carried out by their date", "supervision-direction"));

    private static final String COUNT = """
            select count(*) due, count(*) filter (where stopped_at <= due_at) in_time from clocks
            where rule like ? and due_at > ? and due_at <= ? and (outcome is null or outcome = 'MET')""";

    private final JdbcClient database;

    DutiesInTime(JdbcClient database) {
        this.database = database;
    }

    List<WeekFigures.Figure> between(Instant from, Instant to) {
        var figures = KINDS.stream().map(kind -> database.sql(COUNT).params(kind.rules(), Timestamp.from(from), Timestamp.from(to))
                .query((row, number) -> figure(kind, row.getInt("in_time"), row.getInt("due"))).single()).collect(Collectors.toCollection(ArrayList::new));
        figures.add(auditsGradedGood(to));
        return figures;
    }

    /** Of the audits moderated in the year up to then. */
    private WeekFigures.Figure auditsGradedGood(Instant to) {
        return database.sql("""
                select count(*) filter (where grade in ('OUTSTANDING', 'GOOD')) good, count(*) audited from case_audits
                where moderated_at < cast(? as timestamptz) and moderated_at >= cast(? as timestamptz) - interval '12 months'""").params(Timestamp.from(to), Timestamp.from(to))
                .query((row, number) -> new WeekFigures.Figure("audits-good", "Audits graded good or better, in twelve months",
                        row.getInt("audited") == 0 ? "none audited" : DashboardIndicators.percent(row.getInt("good"), row.getInt("audited")),
                        row.getInt("audited") == 0 ? null : row.getInt("good") + " of " + row.getInt("audited"), null)).single();
    }

    private static WeekFigures.Figure figure(Kind kind, int inTime, int due) {
        return new WeekFigures.Figure(kind.code(), kind.name(), due == 0 ? "none fell due" : DashboardIndicators.percent(inTime, due), due == 0 ? null : inTime + " of " + due, null);
    }
}
