package org.childjourney.shortbreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** The limits within which a series of stays counts as one placement of its own kind (SI 2010/959, regulation 48): 17 days at once, 75 in any twelve months. */
@Component
class ShortBreakLimits {

    private static final String RULE = "lac-short-break-75d";
    private static final int IN_A_YEAR = 75;

    private final Timescales timescales;

    ShortBreakLimits(Timescales timescales) {
        this.timescales = timescales;
    }

    /** What one more stay would break, in words; empty where it breaks nothing. */
    Optional<String> broken(List<Days> others, Days stay) {
        int atOnce = timescales.rule(RULE, stay.from()).amount();
        if (stay.count() > atOnce) {
            return Optional.of("A single stay lasts " + atOnce + " days at most; this one lasts " + stay.count() + ".");
        }
        int most = mostInAYear(Stream.concat(others.stream(), Stream.of(stay)).toList());
        return most > IN_A_YEAR ? Optional.of("With this stay the child has " + most + " days of short breaks within twelve months; " + IN_A_YEAR + " are the most.") : Optional.empty();
    }

    /** The most days that lie within any twelve months: the fullest twelve months end with the last day of a stay. */
    static int mostInAYear(List<Days> stays) {
        return stays.stream().mapToInt(last -> daysInTheYearTo(stays, last.last())).max().orElse(0);
    }

    static int daysInTheYearTo(List<Days> stays, LocalDate end) {
        return stays.stream().mapToInt(stay -> stay.inTheYearTo(end)).sum();
    }

    /** In words for the forms. */
    static String inWords(int used) {
        return used + " of " + IN_A_YEAR + " days in the twelve months to today.";
    }
}
