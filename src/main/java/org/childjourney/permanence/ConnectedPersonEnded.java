package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The assessment of a connected person is over. */
public record ConnectedPersonEnded(UUID record, ChildId child, JourneyReference journey, Instant at, String by, ConnectedPersonResult result, String why)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "Connected person: " + result.label() + ". " + why;
    }
}
