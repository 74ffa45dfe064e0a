package org.childjourney.oversight;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One supervision of a child's case: waiting to be held, held, or not needed any more. */
record Supervision(UUID id, ChildId child, JourneyReference journey, int number, Instant begunAt, String worker, Instant heldAt, String heldBy, String safer,
                   String planWorks, Boolean drift, Instant endedAt) {

    boolean isOpen() {
        return heldAt == null && endedAt == null;
    }
}
