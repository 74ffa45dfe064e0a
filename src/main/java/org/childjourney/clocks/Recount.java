package org.childjourney.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childjourney.engine.ClockDates;
import org.childjourney.timescales.BeyondTheCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts running clocks again after the calendar changed, and moves only those the change itself moves. */
@Component
class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
    private final LedgerBook book;
    private final Timescales timescales;

    Recount(LedgerBook book, Timescales timescales) {
        this.book = book;
        this.timescales = timescales;
    }

    Counting begin(WorkingDays before, WorkingDays after, String why, String by) {
        return new Counting(before, after, why, by);
    }

    private record Move(String rule, LocalDate from, LocalDate to) {}

    /** One recount under way: it remembers how many moved, never which. */
    final class Counting {

        private final WorkingDays before;
        private final WorkingDays after;
        private final String why;
        private final String by;
        private final Map<Move, Integer> moves = new TreeMap<>(
                Comparator.comparing(Move::rule).thenComparing(Move::from).thenComparing(Move::to));
        private int leftAlone;

        private Counting(WorkingDays before, WorkingDays after, String why, String by) {
            this.before = before;
            this.after = after;
            this.why = why;
            this.by = by;
        }

        /** Moves those of the clocks that the change touches; returns what their timers must be told. */
        List<ClockDates> move(List<ClockEntry> clocks) {
            var moved = new ArrayList<ClockDates>();
            for (ClockEntry clock : clocks) {
                if (moves(clock)) {
                    moved.add(LedgerBook.dates(clock));
                }
            }
            return moved;
        }

        HolidayReport report(LocalDate date) {
            var byRule = moves.entrySet().stream()
                    .map(m -> new HolidayReport.Moved(m.getKey().rule(), m.getKey().from(), m.getKey().to(), m.getValue())).toList();
            return new HolidayReport(date, true, byRule.stream().mapToInt(HolidayReport.Moved::clocks).sum(), byRule, leftAlone);
        }

        private boolean moves(ClockEntry clock) {
            var counted = countedAgain(clock);
            counted.ifPresent(count -> {
                var from = LondonTime.dueDay(clock.dueAt());
                book.move(clock, clock.trigger(), count, ClockTrace.What.RECOUNTED, why, by);
                moves.merge(new Move(clock.rule(), from, LondonTime.dueDay(clock.dueAt())), 1, Integer::sum);
            });
            return counted.isPresent();
        }

        /** The new window, if the change of calendar makes it another one. */
        private Optional<LedgerCalendar.Counted> countedAgain(ClockEntry clock) {
            try {
                Timescale rule = version(clock);
                var now = rule.window(clock.trigger(), after);
                boolean same = now.equals(rule.window(clock.trigger(), before));
                return same ? Optional.empty() : Optional.of(new LedgerCalendar.Counted(rule, now));
            } catch (IllegalArgumentException | IllegalStateException | BeyondTheCalendar e) {
                leftAlone++;
                LOG.warn("Clock {} of rule {} could not be counted again and keeps its date: {}", clock.id(), clock.rule(), e.getMessage());
                return Optional.empty();
            }
        }

        /** The edition the clock was started with: a later one never moves an open clock by itself. */
        private Timescale version(ClockEntry clock) {
            return timescales.versions(clock.rule()).stream().filter(r -> r.version().equals(clock.ruleVersion())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("its edition " + clock.ruleVersion() + " is no longer among the rules"));
        }
    }
}
