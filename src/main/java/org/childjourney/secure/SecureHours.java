package org.childjourney.secure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.childjourney.timescales.LondonTime;

/**
 * How long a child may be kept without a court: 72 hours in all within any 28 days (SI 1991/1505, regulation 10(1)), earlier stays counted in. Whole
 * London days make the 28, the hours are counted as they pass. The few hours more over a Sunday or holiday (regulation 10(3)) are not given: sooner is
 * safe.
 */
final class SecureHours {

    private static final int DAYS = 28;

    private SecureHours() {}

    /** How much of it is used up at a moment, in the 28 days that end with that moment's day. */
    static Duration used(List<Stretch> stays, Instant at) {
        Instant begin = LondonTime.startOf(LondonTime.day(at).minusDays(DAYS - 1L));
        return stays.stream().map(stay -> stay.within(begin, at)).reduce(Duration.ZERO, Duration::plus);
    }

    /** Until when the child who comes in now may stay; the moment itself where nothing is left. Earlier stays drop out as days pass. */
    static Instant allowedUntil(List<Stretch> earlier, Instant from, Duration most) {
        Instant at = from;
        while (true) {
            Duration left = most.minus(used(earlier, at)).minus(Duration.between(from, at));
            Instant endOfDay = LondonTime.endOf(LondonTime.day(at));
            if (left.isZero() || left.isNegative() || at.plus(left).isBefore(endOfDay)) {
                return left.isNegative() ? at : at.plus(left);
            }
            at = endOfDay;
        }
    }
}
