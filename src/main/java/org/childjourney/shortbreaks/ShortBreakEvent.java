package org.childjourney.shortbreaks;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in a series of short breaks. */
public interface ShortBreakEvent extends JourneyEvent {

    /** The series it belongs to. */
    UUID series();

    @Override
    default String stage() {
        return "Short breaks";
    }
}
