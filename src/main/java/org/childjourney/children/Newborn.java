package org.childjourney.children;

import java.time.LocalDate;

/**
 * What is recorded when an unborn child is born.
 *
 * @param on         the day in London
 * @param sex        code of the returns; U while it is not known
 * @param givenName  null while the child has none
 * @param familyName null where it stays as it was recorded before birth
 */
public record Newborn(LocalDate on, String sex, String givenName, String familyName) {

    ChildName named(ChildName before) {
        return new ChildName(givenName == null ? before.givenName() : givenName, familyName == null ? before.familyName() : familyName, before.alsoKnownAs());
    }
}
