package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** How the family and the agencies were told the outcome of an assessment. Written once, never changed. */
@Entity
@Table(name = "family_letters")
class FamilyLetter implements Persistable<UUID> {

    @Id private UUID id;
    private UUID assessment;
    @JdbcTypeCode(SqlTypes.JSON) private TellTheFamily answers;
    private Instant toldAt;
    private Instant recordedAt;
    private String recordedBy;

    protected FamilyLetter() {}

    FamilyLetter(UUID assessment, TellTheFamily answers, Instant toldAt, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.answers = answers;
        this.toldAt = toldAt;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
