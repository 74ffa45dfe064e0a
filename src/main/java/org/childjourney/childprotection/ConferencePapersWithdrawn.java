package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Papers of a conference that was held will not go out any more: letter, minutes, or a report never shared. */
public record ConferencePapersWithdrawn(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, String why) implements ConferenceEvent {

    @Override
    public String what() {
        return "Papers of the conference that had not gone out will not be sent: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
