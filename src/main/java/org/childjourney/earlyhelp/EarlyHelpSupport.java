package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/**
 * Targeted family support of one episode.
 *
 * @param decided the manager's decision of week twelve, until it is passed on
 * @param endedOn null while it goes on
 */
record EarlyHelpSupport(
        UUID id, String givenBy, LocalDate startedOn, SupportDecision decided, Instant decidedAt, String decidedBy, String decidedWhy,
        LocalDate endedOn, String endedWhy) {

    /** Whole weeks it has lasted by a day. */
    long weeks(LocalDate until) {
        return ChronoUnit.WEEKS.between(startedOn, until);
    }

    String inWords(LocalDate today) {
        long weeks = weeks(endedOn == null ? today : endedOn);
        return "by " + givenBy + " since " + LondonTime.longDate(startedOn) + ", " + weeks + (weeks == 1 ? " week" : " weeks")
                + (endedOn == null ? " so far" : ", until " + LondonTime.longDate(endedOn)) + ".";
    }
}
