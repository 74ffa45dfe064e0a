package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The assessment is over and this is what follows; the journey decides how, in the same transaction.
 *
 * @param primaryNeed census code of the child's main need
 */
public record AssessmentConcluded(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        AssessmentOutcome outcome, String primaryNeed) implements AssessmentEvent {

    @Override
    public String what() {
        return "Assessment concluded: " + outcome.label() + ".";
    }
}
