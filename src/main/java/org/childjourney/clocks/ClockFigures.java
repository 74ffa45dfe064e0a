package org.childjourney.clocks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.timescales.LondonWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the ledger for managers. The database counts; no row is loaded for it. */
@Service
@Transactional(readOnly = true)
public class ClockFigures {

    private static final String WHOSE = """
             and c.child is not null and (cast(:children as uuid[]) is null or c.child = any(:children)) and not (c.child = any(:except))
            """;

    private static final String BY_RULE = """
            select c.rule, count(*) open,
                count(*) filter (where c.due_at between :now and :endOfDay) due_today,
                count(*) filter (where c.due_at between :now and :endOfWeek) due_this_week,
                count(*) filter (where c.due_at < :now) late,
                min(c.due_at) filter (where c.due_at < :now) longest_late_since,
                percentile_disc(0.5) within group (order by c.due_at desc) filter (where c.due_at < :now) median_late_since
            from clocks c where c.outcome is null""" + WHOSE + """
            group by c.rule order by longest_late_since nulls last, due_today desc, due_this_week desc, open desc, c.rule
            """;

    private static final String BY_WEEK = """
            select w.week, count(c.id) due,
                count(c.id) filter (where c.stopped_at <= c.due_at) in_time,
                count(c.id) filter (where c.stopped_at > c.due_at) done_late,
                count(c.id) filter (where c.outcome is null) still_late
            from unnest(cast(:begins as timestamptz[]), cast(:ends as timestamptz[])) with ordinality w(begins, ends, week)
            left join clocks c on c.due_at > w.begins and c.due_at <= w.ends and c.due_at < :now
                and (c.outcome is null or c.outcome = 'MET') and (cast(:rule as text) is null or c.rule = :rule)""" + WHOSE + """
            group by w.week order by w.week
            """;

    private final JdbcClient database;
    private final Clock clock;

    ClockFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How the duties of one rule stand that are not done yet.
     *
     * @param dueToday    of those not late
     * @param dueThisWeek of those not late, today's included
     * @param longestLate how late the latest of the late ones is; null where none is
     * @param medianLate  half of the late ones are later than this; null where none is
     */
    public record OfRule(String rule, long open, long dueToday, long dueThisWeek, long late, Duration longestLate, Duration medianLate) {}

    /** What became of the duties that fell due in a week and did not fall away; of the running week, up to now. */
    public record OfWeek(LondonWeek week, long due, long inTime, long doneLate, long stillLate) {}

    /** Every rule with a duty that is not done yet; the one with the longest lateness first. */
    public List<OfRule> byRule(Collection<UUID> children, Collection<UUID> except) {
        Instant now = clock.instant();
        return about(database.sql(BY_RULE), children, except).param("now", Timestamp.from(now))
                .param("endOfDay", Timestamp.from(DueWhen.TODAY.until(now))).param("endOfWeek", Timestamp.from(DueWhen.THIS_WEEK.until(now)))
                .query((row, number) -> new OfRule(row.getString("rule"), row.getLong("open"), row.getLong("due_today"), row.getLong("due_this_week"),
                        row.getLong("late"), since(row.getTimestamp("longest_late_since"), now), since(row.getTimestamp("median_late_since"), now))).list();
    }

    /** Week by week up to the running one, which is the last. @param rule only of this one; null for all */
    public List<OfWeek> byWeek(int weeks, String rule, Collection<UUID> children, Collection<UUID> except) {
        Instant now = clock.instant();
        var all = IntStream.range(0, weeks).mapToObj(number -> LondonWeek.of(now).minusWeeks(weeks - 1 - number)).toList();
        return about(database.sql(BY_WEEK), children, except).param("now", Timestamp.from(now)).param("rule", rule)
                .param("begins", all.stream().map(week -> week.from().toString()).toArray(String[]::new))
                .param("ends", all.stream().map(week -> week.until().toString()).toArray(String[]::new))
                .query((row, number) -> new OfWeek(all.get(row.getInt("week") - 1), row.getLong("due"), row.getLong("in_time"), row.getLong("done_late"),
                        row.getLong("still_late"))).list();
    }

    /** Children and exceptions as the search has them: null for all children. */
    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, Collection<UUID> children, Collection<UUID> except) {
        return statement.param("children", children == null ? null : children.toArray(UUID[]::new)).param("except", except.toArray(UUID[]::new));
    }

    private static Duration since(Timestamp due, Instant now) {
        return due == null ? null : Duration.between(due.toInstant(), now);
    }
}
