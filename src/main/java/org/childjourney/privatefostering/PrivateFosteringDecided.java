package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager decided whether an arrangement of private fostering is suitable. */
public record PrivateFosteringDecided(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, SuitabilityDecision decision, String words) implements PrivateFosteringEvent {

    @Override
    public String what() {
        return decision.label() + ". " + words;
    }

    @Override
    public boolean significant() {
        return decision != SuitabilityDecision.SUITABLE;
    }
}
