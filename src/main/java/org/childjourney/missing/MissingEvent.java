package org.childjourney.missing;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened while a child was missing, or after the return. */
public interface MissingEvent extends JourneyEvent {

    /** The time the child was missing that it belongs to. */
    UUID episode();

    @Override
    default String stage() {
        return "Missing";
    }
}
