package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Adoption is no longer the plan, or has come about. */
public record AdoptionEnded(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, AdoptionEnd end, String why) implements AdoptionEvent {

    @Override
    public String what() {
        return end.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
