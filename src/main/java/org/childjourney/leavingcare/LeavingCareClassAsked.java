package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The class of a young person in the law of leaving care may be another: somebody confirms it. */
public record LeavingCareClassAsked(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, UUID look) implements LeavingCareEvent {

    @Override
    public String what() {
        return "The class in the law of leaving care is to be confirmed.";
    }
}
