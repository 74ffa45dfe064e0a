package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of the assessment of a connected person. Instants are UTC.
 *
 * @param approvedForNowAt null until somebody senior approved for now
 * @param extendedAt       null where no more time was given
 * @param result           null while it is open
 */
public record ConnectedPersonFacts(
        UUID id, ChildId child, JourneyReference journey, UUID placement, Instant placedAt, Instant approvedForNowAt, Instant extendedAt,
        ConnectedPersonResult result, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
