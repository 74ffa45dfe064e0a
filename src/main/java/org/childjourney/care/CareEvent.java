package org.childjourney.care;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in a period of care. */
public interface CareEvent extends JourneyEvent {

    /** The period it belongs to. */
    UUID care();

    @Override
    default String stage() {
        return "Care";
    }
}
