package org.childjourney.shortbreaks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Looks series of short breaks and their stays up. */
@Component
class ShortBreakBook {

    private final ShortBreakSeriesTable series;
    private final ShortBreakStayTable stays;
    private final Clock clock;

    ShortBreakBook(ShortBreakSeriesTable series, ShortBreakStayTable stays, Clock clock) {
        this.series = series;
        this.stays = stays;
        this.clock = clock;
    }

    /** @throws Refused when there is none with this id */
    ShortBreakSeries series(UUID id) {
        return series.findById(id).orElseThrow(() -> Refused.because("series", id, "There is no such series of short breaks."));
    }

    /** @throws Refused when there is none with this id */
    ShortBreakStay stay(UUID id) {
        return stays.findById(id).orElseThrow(() -> Refused.because("stay", id, "There is no such short break."));
    }

    ShortBreakStay begin(ShortBreakSeries of, String by) {
        return stays.save(new ShortBreakStay(of, clock.instant(), by));
    }

    /** Every stay of the child, of whatever series, in the order in which they were begun. */
    List<ShortBreakStay> staysOf(ChildId child) {
        return stays.findByChildOrderByBegunAt(child.value());
    }

    /** The days of every other stay of the child. */
    List<Days> others(ShortBreakSeries of, ShortBreakStay stay) {
        return staysOf(of.child()).stream().filter(each -> !each.id.equals(stay.id)).flatMap(each -> each.days().stream()).toList();
    }

    /** The days of the child's stays within the twelve months to today, as they were or are planned. */
    int daysInAYear(ChildId child) {
        return ShortBreakLimits.daysInTheYearTo(staysOf(child).stream().flatMap(each -> each.days().stream()).toList(), LondonTime.day(clock.instant()));
    }

    ShortBreakFacts facts(ShortBreakSeries s) {
        return new ShortBreakFacts(s.id, s.child(), s.journey(), s.basis, s.agreedOn, s.firstStayOn, daysInAYear(s.child()), s.reviews, s.seriesEnd, s.endedAt);
    }
}
