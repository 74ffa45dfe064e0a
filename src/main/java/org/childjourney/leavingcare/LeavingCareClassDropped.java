package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The class need not be confirmed after all: care ended before the day came, or something else is to be looked at. */
public record LeavingCareClassDropped(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, UUID look, String why) implements LeavingCareEvent {

    @Override
    public String what() {
        return "The class in the law of leaving care need not be confirmed now. " + why;
    }
}
