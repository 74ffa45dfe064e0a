package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A manager judged how great the danger is for a missing child. */
public record MissingRiskJudged(UUID episode, ChildId child, JourneyReference journey, Instant at, String by, MissingRisk risk, String lookFor) implements MissingEvent {

    @Override
    public String what() {
        return "Risk while missing: " + risk.label().toLowerCase() + ". " + lookFor;
    }

    @Override
    public boolean significant() {
        return risk == MissingRisk.HIGH;
    }
}
