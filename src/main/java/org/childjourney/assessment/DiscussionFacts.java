package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What returns, pages and the journey may know of one child's part in a strategy discussion. Instants are UTC; what has not happened is null. */
public record DiscussionFacts(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant reasonableCauseAt, Instant heldAt, DiscussionOutcome outcome,
        boolean immediateProtection, boolean newEnquiry, Instant endedAt) {

    public boolean isOpen() {
        return heldAt == null && endedAt == null;
    }
}
