package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The conference was opened and adjourned; the clock runs on. */
public record ConferenceAdjourned(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, ConferenceQuoracy quoracy, String why,
        String interimSafety) implements ConferenceEvent {

    @Override
    public String what() {
        return "Conference adjourned, " + quoracy.words() + ": " + why + " Until it is held the child is kept safe by: " + interimSafety;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
