package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in a young person's leaving care. */
public interface LeavingCareEvent extends JourneyEvent {

    /** The record of leaving care it belongs to. */
    UUID careLeaver();

    @Override
    default String stage() {
        return "Leaving care";
    }
}
