package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a child's time in care as health and education see it. Instants are UTC.
 *
 * @param endedAt null while the child is in care
 */
public record WellbeingFacts(UUID id, ChildId child, JourneyReference journey, Instant since, Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
