package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The council's part in a young person's leaving care is over; from 21 to 25 they may ask again. */
public record LeavingCareEnded(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, UUID classStage, LeavingCareEnd end, String why)
        implements LeavingCareEvent {

    @Override
    public String what() {
        return "Leaving care ended: " + end.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
