package org.childjourney.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A protection plan that was in force when the caseload was brought in. Days are London days.
 *
 * @param category       with which it began, a census code
 * @param latestCategory that it has now
 * @param reviewedOn     the days of its review conferences, earliest first; empty when none is known
 * @param source         which row of which file; the same one is never brought in twice
 */
public record ProtectionPlanBroughtIn(
        ChildId child, JourneyReference journey, LocalDate startedOn, String category, String latestCategory, int earlierPlans,
        List<LocalDate> reviewedOn, String source) {

    public ProtectionPlanBroughtIn {
        latestCategory = latestCategory == null ? category : latestCategory;
        reviewedOn = reviewedOn == null ? List.of() : reviewedOn.stream().sorted().toList();
    }

    /** @throws org.childjourney.foundation.Refused when the dates or codes cannot be */
    void check(LocalDate today) {
        var answers = new Answers()
                .require(!startedOn.isAfter(today), "startedOn", startedOn, "The plan would begin in the future.")
                .require(Codes.CATEGORY_OF_ABUSE.has(category), "category", category, "“" + category + "” is not a category of abuse.")
                .require(Codes.CATEGORY_OF_ABUSE.has(latestCategory), "latestCategory", latestCategory, "“" + latestCategory + "” is not a category of abuse.")
                .require(earlierPlans >= 0, "earlierPlans", earlierPlans, "A child cannot have had fewer than no earlier plans.");
        reviewedOn.forEach(day -> answers.require(!day.isBefore(startedOn) && !day.isAfter(today), "reviewedOn", day,
                "A review conference must have been held between the start of the plan and today."));
        answers.orRefuse();
    }
}
