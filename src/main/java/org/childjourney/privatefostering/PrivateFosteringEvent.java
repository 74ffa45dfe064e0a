package org.childjourney.privatefostering;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in an arrangement of private fostering. */
public interface PrivateFosteringEvent extends JourneyEvent {

    /** The arrangement it belongs to. */
    UUID fostering();

    @Override
    default String stage() {
        return "Private fostering";
    }
}
