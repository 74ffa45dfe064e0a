package org.childjourney.children;

import java.time.LocalDate;
import org.childjourney.foundation.ChildId;

/**
 * What the system itself needs of a child to run clocks and fill returns: no name, no address. People read children
 * through {@link ChildRecords}.
 *
 * @param joinedInto the record of the same child that goes on in place of this one, or null
 */
public record ChildFacts(
        ChildId id, String reference, String laChildId, boolean provisional, ChildId joinedInto,
        LocalDate dateOfBirth, LocalDate expectedDateOfBirth, LocalDate dateOfDeath, String sex) {

    public boolean unborn() {
        return dateOfBirth == null && expectedDateOfBirth != null;
    }

    public boolean died() {
        return dateOfDeath != null;
    }
}
