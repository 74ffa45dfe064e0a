package org.childjourney.transfer;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child with whom we work moves, or moved, to the area of another council.
 *
 * @param movedAt     when the child moved or will, as far as known; UTC
 * @param council     the other council
 * @param where       the new address, as known; personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one never begins a second move
 */
public record NewCouncilMove(ChildId child, JourneyReference journey, Instant movedAt, String council, String where, String sourceEvent) {

    public NewCouncilMove {
        Objects.requireNonNull(child, "A move needs a child");
        Objects.requireNonNull(journey, "A move needs the child's journey");
        Objects.requireNonNull(movedAt, "A move needs when the child moves");
        Objects.requireNonNull(sourceEvent, "A move needs the event it follows");
    }
}
