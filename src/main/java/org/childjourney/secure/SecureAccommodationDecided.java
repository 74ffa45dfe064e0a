package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The head of service decided whether the child may be placed in secure accommodation. */
public record SecureAccommodationDecided(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, SecureDecision decision, String words)
        implements SecureEvent {

    @Override
    public String what() {
        return decision.label() + ". " + words;
    }
}
