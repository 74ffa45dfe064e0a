package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child placed for adoption does not live with the adopters any more. */
public record AdoptivePlacementEnded(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, String why) implements AdoptionEvent {

    @Override
    public String what() {
        return "The placement with the adopters ended. " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
