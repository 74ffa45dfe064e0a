package org.childjourney.assessment;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened while a child was protected at once. */
public interface ImmediateProtectionEvent extends JourneyEvent {

    /** The immediate protection it belongs to. */
    UUID id();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Immediate protection";
    }

    @Override
    default boolean significant() {
        return true;
    }
}
