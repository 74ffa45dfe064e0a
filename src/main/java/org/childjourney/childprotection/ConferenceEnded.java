package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The conference ended before it was held. */
public record ConferenceEnded(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, ConferenceKind conferenceKind, String why) implements ConferenceEvent {

    @Override
    public String what() {
        return conferenceKind.words() + " ended before it was held: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
