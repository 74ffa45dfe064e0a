package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager reviewed the assessment at a checkpoint. */
public record AssessmentReviewed(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        String review, boolean safeNow, String direction) implements AssessmentEvent {

    @Override
    public String what() {
        return review + ": " + (safeNow ? "child safe enough while the assessment goes on. " : "CHILD NOT SAFE ENOUGH as things are. ") + direction;
    }

    @Override
    public boolean significant() {
        return !safeNow;
    }
}
