package org.childjourney.clocks;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which clocks a manager wants to see; what is null does not matter.
 *
 * @param state     how they stand
 * @param rule      id of the timescale
 * @param dueBefore due before this instant, UTC
 * @param when      only those that run and are due then, or are late
 * @param children  only of these children, such as those of a team the reader may see
 * @param except    not of these children, such as those whose records are restricted to others; never null
 */
public record ClockSearch(ClockState state, String rule, Instant dueBefore, DueWhen when, Collection<UUID> children, Collection<UUID> except) {

    public ClockSearch(ClockState state, String rule, Instant dueBefore, Collection<UUID> children) {
        this(state, rule, dueBefore, null, children, List.of());
    }

    Specification<ClockEntry> at(Instant now) {
        return (clock, query, sql) -> {
            var all = new ArrayList<Predicate>(List.of(clock.get("child").isNotNull()));
            if (state != null) {
                all.addAll(standing(state, clock, sql, now));
            }
            if (rule != null) {
                all.add(sql.equal(clock.get("rule"), rule));
            }
            if (dueBefore != null) {
                all.add(sql.lessThan(clock.get("dueAt"), dueBefore));
            }
            if (when != null) {
                all.addAll(due(clock, sql, now));
            }
            if (children != null) {
                all.add(clock.get("child").in(children));
            }
            if (!except.isEmpty()) {
                all.add(sql.not(clock.get("child").in(except)));
            }
            return sql.and(all.toArray(Predicate[]::new));
        };
    }

    private List<Predicate> due(Root<ClockEntry> clock, CriteriaBuilder sql, Instant now) {
        return switch (when) {
            case OPEN -> List.of(clock.get("outcome").isNull());
            case LATE -> standing(ClockState.MISSED, clock, sql, now);
            case TODAY, THIS_WEEK -> {
                var all = new ArrayList<>(standing(ClockState.RUNNING, clock, sql, now));
                all.add(sql.lessThanOrEqualTo(clock.get("dueAt"), when.until(now)));
                yield all;
            }
        };
    }

    private static List<Predicate> standing(ClockState state, Root<ClockEntry> clock, CriteriaBuilder sql, Instant now) {
        var due = clock.<Instant>get("dueAt");
        var stopped = clock.<Instant>get("stoppedAt");
        return switch (state) {
            case RUNNING -> List.of(clock.get("outcome").isNull(), sql.greaterThanOrEqualTo(due, now));
            case MISSED -> List.of(clock.get("outcome").isNull(), sql.lessThan(due, now));
            case MET -> List.of(sql.equal(clock.get("outcome"), ClockEntry.Outcome.MET), sql.lessThanOrEqualTo(stopped, due));
            case MET_LATE -> List.of(sql.equal(clock.get("outcome"), ClockEntry.Outcome.MET), sql.greaterThan(stopped, due));
            case CANCELLED -> List.of(sql.equal(clock.get("outcome"), ClockEntry.Outcome.CANCELLED));
            case REPLACED -> List.of(sql.equal(clock.get("outcome"), ClockEntry.Outcome.REPLACED));
        };
    }
}
