package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** The school confirmed that it knows. */
public record SchoolKnows(ChildId child, Instant at, String by, UUID contactId, String whom) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Operation Encompass: the school confirmed that it knows (" + whom + ").";
    }
}
