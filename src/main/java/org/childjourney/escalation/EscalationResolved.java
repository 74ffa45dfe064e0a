package org.childjourney.escalation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Nothing is late about the child any more: the work was done, or the duty fell away. */
public record EscalationResolved(ChildId child, JourneyReference journey, Instant at, String by, String what, boolean significant) implements JourneyEvent {

    @Override
    public String stage() {
        return "Escalation";
    }
}
