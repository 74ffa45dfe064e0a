package org.childjourney.children;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An adult in children's lives. */
@Entity
@Table(name = "persons")
class Person {

    @Id
    UUID id;
    @Embedded
    ChildName name;
    String nameKey;
    LocalDate dateOfBirth;
    String telephone;
    Instant createdAt;
    String createdBy;

    protected Person() {}

    Person(NewPerson details, Instant at, String by) {
        id = UUID.randomUUID();
        name = details.name();
        nameKey = NameKey.of(name.inFull());
        dateOfBirth = details.dateOfBirth();
        telephone = Words.tidy(details.telephone());
        createdAt = at;
        createdBy = by;
    }
}
