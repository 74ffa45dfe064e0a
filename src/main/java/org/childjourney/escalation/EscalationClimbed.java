package org.childjourney.escalation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** What is late about a child was put to somebody higher: nobody below answered in time, or it became too late for them. */
public record EscalationClimbed(ChildId child, JourneyReference journey, Instant at, String by, String what, boolean significant) implements JourneyEvent {

    @Override
    public String stage() {
        return "Escalation";
    }
}
