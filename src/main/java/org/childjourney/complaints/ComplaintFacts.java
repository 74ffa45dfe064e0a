package org.childjourney.complaints;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** What others may know of a complaint; never who complains of whom. The child is null where none is known. */
public record ComplaintFacts(UUID id, ChildId child, Instant madeAt, int stage, boolean byChild, Finding finding, ComplaintEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
