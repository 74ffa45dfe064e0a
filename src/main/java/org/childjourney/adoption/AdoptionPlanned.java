package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A review of the child's care made adoption the plan. */
public record AdoptionPlanned(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, String because) implements AdoptionEvent {

    @Override
    public String what() {
        return "Adoption is the plan. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
