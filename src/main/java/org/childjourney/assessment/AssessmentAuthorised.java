package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager authorised the assessment: the duty is done at this instant. */
public record AssessmentAuthorised(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        AssessmentOutcome outcome, String primaryNeed, List<String> factors, String comment) implements AssessmentEvent {

    @Override
    public String what() {
        return "Assessment authorised. Outcome: " + outcome.label() + "." + (comment == null ? "" : " " + comment);
    }

    @Override
    public boolean significant() {
        return true;
    }
}
