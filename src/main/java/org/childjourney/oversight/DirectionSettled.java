package org.childjourney.oversight;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What a manager or an auditor had asked for was done, or falls away. */
public record DirectionSettled(UUID direction, ChildId child, JourneyReference journey, Instant at, String by, boolean done, String asked, String words) implements OversightEvent {

    @Override
    public String what() {
        return (done ? "Direction carried out: " : "Direction falls away: ") + asked + " " + words;
    }
}
