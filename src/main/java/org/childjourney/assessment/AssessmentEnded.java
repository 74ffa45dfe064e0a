package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The assessment ended before it was done. */
public record AssessmentEnded(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        String why) implements AssessmentEvent {

    @Override
    public String what() {
        return "Assessment ended before it was authorised: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
