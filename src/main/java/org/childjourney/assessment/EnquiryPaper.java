package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** Something written for an enquiry, as it was written: an attempt to see the child, what agencies said, the letter. Written once, never changed. */
@Entity
@Table(name = "enquiry_papers")
class EnquiryPaper implements Persistable<UUID> {

    /** What it is. */
    enum Kind { SIGHTING, AGENCIES, LETTER }

    @Id private UUID id;
    private UUID enquiry;
    @Enumerated(EnumType.STRING) private Kind kind;
    private int number;
    private Instant at;
    @JdbcTypeCode(SqlTypes.JSON) private JsonNode answers;
    private Instant recordedAt;
    private String recordedBy;

    protected EnquiryPaper() {}

    EnquiryPaper(UUID enquiry, Kind kind, int number, Instant at, JsonNode answers, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.enquiry = enquiry;
        this.kind = kind;
        this.number = number;
        this.at = at;
        this.answers = answers;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    JsonNode answers() {
        return answers;
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
