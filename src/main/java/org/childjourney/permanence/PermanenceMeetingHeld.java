package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A permanence meeting was held. */
public record PermanenceMeetingHeld(
        UUID record, ChildId child, JourneyReference journey, Instant at, String by, int number, boolean planAgreed, boolean toServiceManager, String words)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "Permanence meeting " + number + (planAgreed ? ": plan agreed. " : ": no plan yet. ") + (toServiceManager ? "A service manager looks at it. " : "") + words;
    }
}
