package org.childjourney.permanence;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened on the way to a lasting home. */
public interface PermanenceEvent extends JourneyEvent {

    /** The planning, the application or the assessment it belongs to. */
    UUID record();

    @Override
    default String stage() {
        return "Permanence";
    }
}
