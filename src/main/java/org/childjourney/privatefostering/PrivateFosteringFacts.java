package org.childjourney.privatefostering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of an arrangement of private fostering. Instants are UTC.
 *
 * @param noticeAt  null while nobody gave notice of it
 * @param decision  null until the manager decided
 * @param lastSeenAt when the child was last seen in it; null before the first visit
 * @param end       null while it is open
 * @param goneAt    when the child left, where the arrangement ended
 */
public record PrivateFosteringFacts(
        UUID id, ChildId child, JourneyReference journey, Instant heardAt, Instant noticeAt, LocalDate startsOn, SuitabilityDecision decision,
        Instant decidedAt, int visits, Instant lastSeenAt, PrivateFosteringEnd end, Instant goneAt, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
