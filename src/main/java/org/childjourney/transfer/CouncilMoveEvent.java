package org.childjourney.transfer;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened when a child moved to another council. */
public interface CouncilMoveEvent extends JourneyEvent {

    /** The move it belongs to. */
    UUID move();

    @Override
    default String stage() {
        return "Move to another council";
    }
}
