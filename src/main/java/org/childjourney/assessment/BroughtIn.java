package org.childjourney.assessment;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * An assessment that was under way elsewhere when the caseload was brought in. All days are London days; what is not known is null.
 *
 * @param startedOn  when the work began; null when no worker had it yet
 * @param seenOn     when the child was first seen for it; null when that is not known
 * @param reviewedOn the days of the manager's reviews, earliest first; empty when none is known
 * @param source     which row of which file, such as {@code cin-census:<child>:<date>}; the same one is never brought in twice
 */
public record BroughtIn(
        ChildId child, JourneyReference journey, LocalDate referredOn, LocalDate startedOn, LocalDate seenOn, List<LocalDate> reviewedOn,
        String source) {

    public BroughtIn {
        reviewedOn = List.copyOf(reviewedOn);
    }

    /** Where in the diagram the work stands. */
    String position() {
        if (startedOn == null) {
            return "userTask_allocateSocialWorker";
        }
        return seenOn == null ? "userTask_seeTheChild" : "userTask_writeAssessment";
    }

    /** @throws org.childjourney.foundation.Refused when the dates cannot be */
    void check(LocalDate today) {
        var answers = new Answers()
                .require(!referredOn.isAfter(today), "referredOn", referredOn, "The referral lies in the future.")
                .require(startedOn == null || !startedOn.isBefore(referredOn) && !startedOn.isAfter(today), "startedOn", startedOn,
                        "The assessment must have started " + sinceTheReferral())
                .require(seenOn == null || startedOn != null && !seenOn.isBefore(referredOn) && !seenOn.isAfter(today), "seenOn", seenOn,
                        "The child must have been seen in an assessment that had started, " + sinceTheReferral());
        reviewedOn.forEach(day -> answers.require(!day.isBefore(referredOn) && !day.isAfter(today), "reviewedOn", day,
                "A review must have been held " + sinceTheReferral()));
        answers.orRefuse();
    }

    private String sinceTheReferral() {
        return "between the referral of " + LondonTime.longDate(referredOn) + " and today.";
    }
}
