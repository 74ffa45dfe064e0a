package org.childjourney.assessment;

import java.time.LocalDate;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * An enquiry that was under way elsewhere when the caseload was brought in.
 *
 * @param startedOn the London day of the strategy discussion that initiated it
 * @param source    which row of which file; the same one is never brought in twice
 */
public record EnquiryBroughtIn(ChildId child, JourneyReference journey, LocalDate startedOn, String source) {

    /** @throws org.childjourney.foundation.Refused when the day cannot be */
    void check(LocalDate today) {
        new Answers().require(startedOn != null && !startedOn.isAfter(today), "startedOn", startedOn, "The enquiry must have started on a day that is not in the future.")
                .orRefuse();
    }
}
