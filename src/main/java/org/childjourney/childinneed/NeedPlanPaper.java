package org.childjourney.childinneed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What was written at one meeting or decision about a child in need plan, and what the rule table suggested. Written once, never changed. */
@Entity
@Table(name = "need_plan_papers")
class NeedPlanPaper implements Persistable<UUID> {

    @Id private UUID id;
    private UUID plan;
    private int number;
    private String form;
    @JdbcTypeCode(SqlTypes.JSON) private JsonNode answers;
    private String suggested;
    private String suggestedWhy;
    private Instant recordedAt;
    private String recordedBy;

    protected NeedPlanPaper() {}

    NeedPlanPaper(UUID plan, int number, String form, JsonNode answers, NeedSuggestion suggestion, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.form = form;
        this.answers = answers;
        this.suggested = suggestion == null ? null : suggestion.decision().code();
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
