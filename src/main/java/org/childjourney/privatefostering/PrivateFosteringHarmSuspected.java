package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected of a child who is privately fostered; a strategy discussion follows. */
public record PrivateFosteringHarmSuspected(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Private fostering";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
