package org.childjourney.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision of the agency of which parents or adopters are told, by word of mouth and in writing. */
@Entity
@Table(name = "adoption_notices")
class AdoptionNotice {

    @Id UUID id;
    UUID adoption;
    private UUID child;
    String about;
    Instant decidedAt;
    Instant toldAt;
    LocalDate writtenOn;
    @Version private Integer version;

    protected AdoptionNotice() {}

    AdoptionNotice(Adoption adoption, String about, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.adoption = adoption.id;
        this.child = adoption.child().value();
        this.about = about;
        this.decidedAt = decidedAt;
    }
}
