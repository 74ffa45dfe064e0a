package org.childjourney.escalation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Somebody answered for what is late about a child, with a decision and its date. */
public record EscalationAnswered(ChildId child, JourneyReference journey, Instant at, String by, String what, boolean significant) implements JourneyEvent {

    @Override
    public String stage() {
        return "Escalation";
    }
}
