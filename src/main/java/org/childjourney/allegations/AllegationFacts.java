package org.childjourney.allegations;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** What this module's tests and the returns may know of an allegation; never who it is about. The child is null where none is known. */
public record AllegationFacts(UUID id, ChildId child, Instant heardAt, Instant reportedAt, int meetings, AllegationOutcome outcome, Boolean barringReferral, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
