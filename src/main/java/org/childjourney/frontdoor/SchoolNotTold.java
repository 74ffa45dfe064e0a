package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** The school could not be told; a manager decides. */
public record SchoolNotTold(ChildId child, Instant at, String by, UUID contactId, String because) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Operation Encompass: the school could not be told. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
