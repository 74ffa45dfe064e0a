package org.childjourney.duties;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a duty of its own. Instants are UTC.
 *
 * @param result null while it is open
 */
public record SpecialDutyFacts(UUID id, ChildId child, JourneyReference journey, SpecialDuty duty, Instant since, DutyResult result, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
