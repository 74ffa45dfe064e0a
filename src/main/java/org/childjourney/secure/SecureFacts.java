package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a child's secure accommodation. Instants are UTC.
 *
 * @param admittedAt  null while the child is not there
 * @param orders      how many court orders were made for this stay
 * @param orderEndsAt null without an order
 * @param end         null while it is open
 */
public record SecureFacts(UUID id, ChildId child, JourneyReference journey, SecureDecision decision, Instant admittedAt, int orders, Instant orderEndsAt, int reviews,
                          Instant leftAt, SecureEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether the child is there now. */
    public boolean isThere() {
        return admittedAt != null && endedAt == null;
    }
}
