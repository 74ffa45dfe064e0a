package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A decision on a connected person: approved for now or in full, not approved, or given more time once. */
public record ConnectedPersonDecided(
        UUID record, ChildId child, JourneyReference journey, Instant at, String by, ApprovalDecision decision, boolean forNow, String because)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "Connected person: " + decision.label().toLowerCase(java.util.Locale.ROOT) + (forNow && decision == ApprovalDecision.APPROVE ? " for now" : "") + ". " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
