package org.childjourney.oversight;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Manager and worker spoke about the child in supervision. */
public record SupervisionHeld(UUID supervision, ChildId child, JourneyReference journey, Instant at, String by, boolean drift, String words) implements OversightEvent {

    @Override
    public String what() {
        return "Supervision. " + words;
    }

    @Override
    public boolean significant() {
        return drift;
    }
}
