package org.childjourney.escalation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Somebody is asked to answer for what is late, or nearly, about a child. */
public record EscalationRaised(ChildId child, JourneyReference journey, Instant at, String by, String what, boolean significant) implements JourneyEvent {

    @Override
    public String stage() {
        return "Escalation";
    }
}
