package org.childjourney.adoption;

import java.time.Clock;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** Counts the measures of the national scorecard, with the figures the rules hold, and puts them into words. */
@Component
class Measures {

    static final String CARE_TO_FAMILY = "scorecard-a1-426";
    static final String ORDER_TO_MATCH = "scorecard-a2-121";
    static final String IN_TIME = "scorecard-a3-14m";

    private final Timescales timescales;
    private final Clock clock;

    Measures(Timescales timescales, Clock clock) {
        this.timescales = timescales;
        this.clock = clock;
    }

    AdoptionMeasures of(Adoption adoption) {
        return AdoptionMeasures.of(adoption, figure(IN_TIME), LondonTime.day(clock.instant()));
    }

    /** One line each, for a form. */
    String inWords(Adoption adoption) {
        var measures = of(adoption);
        return "- From entering care to moving in with adopters: " + days(measures.careToFamily(), adoption.placedAt == null) + " (the scorecard looks at "
                + figure(CARE_TO_FAMILY) + " days)\n- From the placement order to the match: " + days(measures.orderToMatch(), adoption.matchedAt == null)
                + " (it looks at " + figure(ORDER_TO_MATCH) + " days)\n- Moved in within " + figure(IN_TIME) + " months of entering care: " + inTime(measures.placedInTime());
    }

    private int figure(String rule) {
        return timescales.rule(rule, LondonTime.day(clock.instant())).amount();
    }

    private static String days(Long days, boolean going) {
        return days == null ? "cannot be counted yet" : days + (days == 1 ? " day" : " days") + (going ? " so far" : "");
    }

    private static String inTime(Boolean inTime) {
        return inTime == null ? "still open" : inTime ? "yes" : "no";
    }
}
