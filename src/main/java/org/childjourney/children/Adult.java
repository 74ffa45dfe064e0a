package org.childjourney.children;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An adult in a child's life, as a person who may read the child's record sees them.
 *
 * @param parentalResponsibility null while nobody knows
 */
public record Adult(UUID id, String name, Relation relation, Boolean parentalResponsibility, LocalDate dateOfBirth, String telephone) {

    static Adult of(Person person, Relationship relation) {
        return new Adult(person.id, person.name.inFull(), relation.kind, relation.parentalResponsibility, person.dateOfBirth, person.telephone);
    }
}
