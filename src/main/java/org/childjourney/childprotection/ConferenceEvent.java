package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened about a child protection conference. */
public interface ConferenceEvent extends JourneyEvent {

    /** The child's own part of the conference. */
    UUID conference();

    @Override
    JourneyReference journey();

    @Override
    default String stage() {
        return "Child protection conference";
    }
}
