package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The minutes of the conference went out. */
public record ConferenceMinutesSent(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, int recipients, String notSentTo) implements ConferenceEvent {

    @Override
    public String what() {
        return "Minutes of the conference sent to " + recipients + (recipients == 1 ? " person." : " people.") + (notSentTo == null ? "" : " Not to: " + notSentTo);
    }
}
