package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** At the conference something came to light that cannot wait: a strategy discussion follows. */
public record ConferenceHarmSuspected(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, String because)
        implements ConferenceEvent, org.childjourney.foundation.HarmSuspected {

    @Override
    public String what() {
        return "At the conference: something needs to happen today. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
