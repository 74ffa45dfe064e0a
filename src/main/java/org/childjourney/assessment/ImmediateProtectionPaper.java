package org.childjourney.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What was written at one step of an immediate protection, and what the rule table suggested beside it. Written once, never changed. */
@Entity
@Table(name = "immediate_protection_papers")
class ImmediateProtectionPaper implements Persistable<UUID> {

    @Id private UUID id;
    private UUID protection;
    private int number;
    private String form;
    @JdbcTypeCode(SqlTypes.JSON) private JsonNode answers;
    private String suggested;
    private String suggestedWhy;
    private Instant recordedAt;
    private String recordedBy;

    protected ImmediateProtectionPaper() {}

    ImmediateProtectionPaper(UUID protection, int number, String form, JsonNode answers, ProtectionSuggestion suggestion, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.protection = protection;
        this.number = number;
        this.form = form;
        this.answers = answers;
        this.suggested = suggestion == null ? null : suggestion.end().code();
        this.suggestedWhy = suggestion == null ? null : suggestion.why();
        this.recordedAt = now;
        this.recordedBy = by;
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
