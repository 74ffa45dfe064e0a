package org.childjourney.secure;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened about a child's secure accommodation. */
public interface SecureEvent extends JourneyEvent {

    /** The record it belongs to. */
    UUID secure();

    @Override
    default String stage() {
        return "Secure accommodation";
    }

    @Override
    default boolean significant() {
        return true;
    }
}
