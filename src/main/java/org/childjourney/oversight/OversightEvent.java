package org.childjourney.oversight;

import org.childjourney.foundation.JourneyEvent;

/** Something managers did about a child's case. */
public interface OversightEvent extends JourneyEvent {

    @Override
    default String stage() {
        return "Oversight";
    }
}
