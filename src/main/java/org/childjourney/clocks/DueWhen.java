package org.childjourney.clocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.LondonWeek;

/**
 * When a duty that is not done yet is due, as managers ask for it: in days of London. Today is part of this week, which ends on
 * Sunday; what is late is in neither. Open is all of them.
 */
public enum DueWhen {
    OPEN, TODAY, THIS_WEEK, LATE;

    /** As addresses write it: {@code this-week}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #text()} writes; empty for anything else. */
    public static Optional<DueWhen> of(String text) {
        return Arrays.stream(values()).filter(when -> when.text().equals(text)).findFirst();
    }

    /** The last instant at which such a duty is due. */
    public Instant until(Instant now) {
        return switch (this) {
            case TODAY -> LondonTime.endOf(LondonTime.day(now));
            case THIS_WEEK -> LondonWeek.of(now).until();
            case LATE -> now;
            case OPEN -> Instant.MAX;
        };
    }
}
