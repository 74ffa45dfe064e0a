package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A lasting home is to be planned: permanence meetings begin, one every fortnight until there is a plan. */
public record PermanencePlanningBegun(UUID record, ChildId child, JourneyReference journey, Instant at, String by, String because) implements PermanenceEvent {

    @Override
    public String what() {
        return "Permanence planning begins. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
