package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager returned the assessment with what is missing. */
public record AssessmentReturned(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        String whatIsMissing) implements AssessmentEvent {

    @Override
    public String what() {
        return "Assessment returned by the manager. Missing: " + whatIsMissing;
    }
}
