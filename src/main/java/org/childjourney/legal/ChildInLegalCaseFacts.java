package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One child's part in a family's legal case, and where it stands. */
public record ChildInLegalCaseFacts(
        UUID id, UUID legalCase, ChildId child, JourneyReference journey, ChildInCaseStatus status, Instant joinedAt, Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
