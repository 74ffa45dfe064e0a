package org.childjourney.earlyhelp;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the records of a period for {@link EarlyHelpMeasures}. */
@Component
class EarlyHelpCounts {

    /** A period of London days, also as instants: from the first included to the second excluded. */
    record Period(Instant from, Instant until, LocalDate first, LocalDate last) {}

    /** A part of a whole. */
    record Share(long part, long whole) {}

    /** A child whose early help ended. */
    record Closed(ChildId child, Instant endedAt) {}

    private static final String IN_PERIOD = " between :from and cast(:until as timestamptz) - interval '1 microsecond'";
    private static final String LATEST = "select distinct on (g.id) g.start_measure, m.measure as latest from early_help_goals g join early_help_goal_measures m"
            + " on m.goal = g.id where m.measured_at" + IN_PERIOD + " order by g.id, m.number desc";

    private final JdbcClient database;
    private final EarlyHelpClocks clocks;

    EarlyHelpCounts(JdbcClient database, EarlyHelpClocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /** The children with a plan in force at any time of the period. */
    List<ChildId> childrenOnPlans(Period period, boolean wholeFamilyOnly) {
        return in("select distinct child from early_help_episodes where plan_agreed_at < :until and (ended_at is null or ended_at >= :from)"
                + (wholeFamilyOnly ? " and whole_family_plan" : ""), period).query(UUID.class).list().stream().map(ChildId::new).toList();
    }

    Share ledByPartners(Period period) {
        return share("select count(*) filter (where lead_kind <> 'COUNCIL'), count(*) from early_help_episodes where assessed_at" + IN_PERIOD, period);
    }

    /** The ledger says of each whether it was in time. */
    Share assessedInTime(Period period) {
        var assessed = in("select id from early_help_episodes where assessed_at" + IN_PERIOD, period).query(UUID.class).list();
        return new Share(assessed.stream().filter(episode -> clocks.wasMetInTime(EarlyHelpClocks.ASSESSED, episode)).count(), assessed.size());
    }

    Share supportInTime(Period period) {
        return share("select count(*) filter (where ended_on - started_on between 42 and 84), count(*) from early_help_supports where ended_on between :first and :last", period);
    }

    /** Goals by their latest measure in the period: how many stand higher than at their start. */
    Share goalsMoved(Period period) {
        return share("select count(*) filter (where latest > start_measure), count(*) from (" + LATEST + ") moved", period);
    }

    long sumOfMoves(Period period) {
        return in("select coalesce(sum(latest - start_measure), 0) from (" + LATEST + ") moved", period).query(Long.class).single();
    }

    /** The sum of what families said, and how many said something. */
    Share satisfaction(Period period) {
        return share("select coalesce(sum(satisfaction), 0), count(satisfaction) from early_help_episodes where ended_at" + IN_PERIOD, period);
    }

    Share closedAfterAssessment(Period period) {
        return share("select count(*) filter (where episode_end in ('GOALS_MET', 'NO_PLAN_NEEDED')), count(*) from early_help_episodes where assessed_at is not null and ended_at"
                + IN_PERIOD, period);
    }

    /** Early help that ended without going to the front door. */
    List<Closed> closed(Period period) {
        return in("select child, ended_at from early_help_episodes where episode_end in ('GOALS_MET', 'NO_PLAN_NEEDED', 'REFUSED') and ended_at" + IN_PERIOD, period)
                .query((row, number) -> new Closed(new ChildId(row.getObject(1, UUID.class)), row.getTimestamp(2).toInstant())).list();
    }

    Share audits(Period period) {
        return share("select coalesce(sum(good), 0), coalesce(sum(number), 0) from early_help_practice where kind = 'AUDIT' and on_day between :first and :last", period);
    }

    long trained(Period period) {
        return in("select coalesce(sum(number), 0) from early_help_practice where kind = 'TRAINING' and on_day between :first and :last", period).query(Long.class).single();
    }

    private Share share(String sql, Period period) {
        return in(sql, period).query((row, number) -> new Share(row.getLong(1), row.getLong(2))).single();
    }

    private JdbcClient.StatementSpec in(String sql, Period period) {
        return database.sql(sql).param("from", Timestamp.from(period.from)).param("until", Timestamp.from(period.until)).param("first", period.first)
                .param("last", period.last);
    }
}
