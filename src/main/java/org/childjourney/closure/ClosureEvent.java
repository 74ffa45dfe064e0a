package org.childjourney.closure;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in the closing of a case. */
public interface ClosureEvent extends JourneyEvent {

    /** The closing it belongs to. */
    UUID closure();

    @Override
    default String stage() {
        return "Closure";
    }
}
