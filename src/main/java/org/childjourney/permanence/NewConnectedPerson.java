package org.childjourney.permanence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child in care lives with somebody of the family or its friends who is approved for now (regulation 24 of 2010).
 *
 * @param placement the placement it is about; the same one is never assessed twice
 * @param placedAt  when the child moved in; UTC. The approval for now counts from here
 */
public record NewConnectedPerson(ChildId child, JourneyReference journey, UUID placement, Instant placedAt) {

    public NewConnectedPerson {
        Objects.requireNonNull(child, "A connected person needs a child");
        Objects.requireNonNull(journey, "A connected person needs a journey");
        Objects.requireNonNull(placement, "A connected person needs a placement");
        Objects.requireNonNull(placedAt, "A connected person needs when the child moved in");
    }
}
