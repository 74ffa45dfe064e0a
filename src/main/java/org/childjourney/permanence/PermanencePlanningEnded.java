package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** No permanence meeting is to be held any more. */
public record PermanencePlanningEnded(
        UUID record, ChildId child, JourneyReference journey, Instant at, String by, PermanencePlanningEnd end, String why) implements PermanenceEvent {

    @Override
    public String what() {
        return "Permanence planning over: " + end.label() + ". " + why;
    }
}
