package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A panel of three looked at whether the child must still be in secure accommodation. */
public record SecureReviewHeld(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, SecureReviewDecision decision, String words)
        implements SecureEvent {

    @Override
    public String what() {
        return "Review of secure accommodation: " + decision.label() + ". " + words;
    }
}
