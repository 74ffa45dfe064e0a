package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a move to another council. Instants are UTC.
 *
 * @param sentAt when the summary was sent; null before
 * @param answer null until the other council answered or the move was called off
 */
public record CouncilMoveFacts(UUID id, ChildId child, JourneyReference journey, String council, Instant movedAt, Instant toldAt, Instant sentAt, CouncilMoveEnd answer, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
