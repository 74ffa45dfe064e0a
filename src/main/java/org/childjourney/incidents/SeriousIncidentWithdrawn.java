package org.childjourney.incidents;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** An incident that the national panel was told of was notified in error. That stands beside the notification in the child's chronology; why, in the file alone. */
public record SeriousIncidentWithdrawn(ChildId child, Instant at, String by) implements JourneyEvent {

    @Override
    public String stage() {
        return "Serious incident";
    }

    @Override
    public String what() {
        return "The notification of a serious incident was withdrawn.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
