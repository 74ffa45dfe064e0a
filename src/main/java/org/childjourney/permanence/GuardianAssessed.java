package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The prospective guardian was assessed. */
public record GuardianAssessed(UUID record, ChildId child, JourneyReference journey, Instant at, String by, boolean recommended, String words)
        implements PermanenceEvent {

    @Override
    public String what() {
        return (recommended ? "Special guardianship is recommended. " : "Special guardianship is not recommended. ") + words;
    }
}
