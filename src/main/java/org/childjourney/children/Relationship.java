package org.childjourney.children;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody is something to a child: an adult, or another child. */
@Entity
@Table(name = "relationships")
class Relationship {

    @Id
    UUID id;
    UUID childId;
    UUID personId;
    UUID otherChildId;
    @Enumerated(EnumType.STRING)
    Relation kind;
    Boolean parentalResponsibility;
    Instant recordedAt;
    String recordedBy;

    protected Relationship() {}

    Relationship(UUID child, Relation kind, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.childId = child;
        this.kind = kind;
        this.recordedAt = at;
        this.recordedBy = by;
    }
}
