package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A child in need plan that was in force elsewhere when the caseload was brought in. London days; what is not known is null.
 *
 * @param startedOn  census: CINPlanStartDate
 * @param reviewedOn the latest review
 * @param lastSeenOn when the child was last visited
 * @param source     which row of which file; the same one is never brought in twice
 */
public record NeedPlanBroughtIn(
        ChildId child, JourneyReference journey, LocalDate startedOn, LocalDate reviewedOn, LocalDate lastSeenOn, String source) {

    public NeedPlanBroughtIn {
        Objects.requireNonNull(child, "A child in need plan needs a child");
        Objects.requireNonNull(journey, "A child in need plan belongs to a journey");
        Objects.requireNonNull(startedOn, "A plan in force needs the day it started");
        Objects.requireNonNull(source, "A plan brought in needs where it comes from");
    }

    /** @throws org.childjourney.foundation.Refused when the dates cannot be */
    void check(LocalDate today) {
        new Answers()
                .require(!startedOn.isAfter(today), "startedOn", startedOn, "The plan cannot have started in the future.")
                .require(reviewedOn == null || !reviewedOn.isBefore(startedOn) && !reviewedOn.isAfter(today), "reviewedOn", reviewedOn,
                        "The latest review must lie between the start of the plan on " + LondonTime.longDate(startedOn) + " and today.")
                .require(lastSeenOn == null || !lastSeenOn.isAfter(today), "lastSeenOn", lastSeenOn, "The child cannot have been seen in the future.")
                .orRefuse();
    }
}
