package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A conference decided that the child is to have a protection plan.
 *
 * @param startedAt        when the conference decided
 * @param category         of abuse, a census code
 * @param earlierPlans     how many the child had before, here and elsewhere
 * @param outline          what the conference gave the core group to begin with
 * @param firstCoreGroupOn the day booked for the first core group; null when none is
 * @param sourceEvent      the event it follows; the same one begins nothing twice
 */
public record NewProtectionPlan(
        ChildId child, JourneyReference journey, UUID conference, Instant startedAt, String category, int earlierPlans,
        List<OutlineNeed> outline, LocalDate firstCoreGroupOn, String sourceEvent) {

    public NewProtectionPlan {
        outline = outline == null ? List.of() : List.copyOf(outline);
    }

    /** @throws org.childjourney.foundation.Refused when the plan cannot be */
    void check(Instant now) {
        new Answers()
                .require(!startedAt.isAfter(now), "startedAt", startedAt, "A plan begins when the conference decides: not in the future.")
                .require(Codes.CATEGORY_OF_ABUSE.has(category), "category", category,
                        "“" + category + "” is not a category of abuse. Choose one of " + Codes.CATEGORY_OF_ABUSE.list() + ".")
                .require(earlierPlans >= 0, "earlierPlans", earlierPlans, "A child cannot have had fewer than no earlier plans.")
                .require(firstCoreGroupOn == null || !firstCoreGroupOn.isBefore(LondonTime.day(startedAt)), "firstCoreGroupOn", firstCoreGroupOn,
                        "The first core group follows the conference: give its day or a later one.")
                .orRefuse();
    }
}
