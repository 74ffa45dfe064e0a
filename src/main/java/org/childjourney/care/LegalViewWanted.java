package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Care by agreement has lasted so long, or is so unsure, that the legal gateway must consider it. */
public record LegalViewWanted(UUID care, ChildId child, JourneyReference journey, Instant at, String by, String because) implements CareEvent {

    @Override
    public String what() {
        return "Care by agreement goes to the legal gateway. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
