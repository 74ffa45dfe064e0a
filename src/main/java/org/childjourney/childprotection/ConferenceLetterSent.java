package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The chair's decision letter went out. */
public record ConferenceLetterSent(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, int recipients, String notSentTo) implements ConferenceEvent {

    @Override
    public String what() {
        return "Chair's decision letter sent to " + recipients + (recipients == 1 ? " person." : " people.") + (notSentTo == null ? "" : " Not to: " + notSentTo);
    }
}
