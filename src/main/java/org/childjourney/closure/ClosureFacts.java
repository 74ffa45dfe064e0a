package org.childjourney.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of the closing of a case. Instants are UTC; people by user name.
 *
 * @param reason     the code the census asks for; the case's day of closure is that of {@code approvedAt} once it is closed
 * @param approvedAt null until the manager approved
 * @param end        null while it is open
 */
public record ClosureFacts(
        UUID id, ChildId child, JourneyReference journey, ClosureReason reason, Instant proposedAt, String proposedBy, LocalDate childSeenOn, Instant approvedAt,
        String approvedBy, ClosureEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
