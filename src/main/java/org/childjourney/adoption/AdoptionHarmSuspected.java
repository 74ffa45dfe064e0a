package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected of a child who lives with adopters; a strategy discussion follows. */
public record AdoptionHarmSuspected(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Adoption";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
