package org.childjourney.incidents;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;

/**
 * A child died or was seriously harmed, and the council knows of it.
 *
 * @param awareAt     when the council became aware, UTC: the five working days count from here
 * @param what        personal data, kept in the file only
 * @param sourceEvent the same one opens nothing twice
 */
public record NewIncident(ChildId child, Instant awareAt, String what, String sourceEvent) {

    public NewIncident {
        Objects.requireNonNull(child, "An incident is about a child");
        Objects.requireNonNull(awareAt, "An incident needs when the council became aware of it");
        Objects.requireNonNull(sourceEvent, "An incident needs the event it follows");
    }
}
