package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One of the manager's reviews at a checkpoint. Written once, never changed. */
@Entity
@Table(name = "assessment_reviews")
class AssessmentReview implements Persistable<UUID> {

    @Id private UUID id;
    private UUID assessment;
    private String rule;
    @JdbcTypeCode(SqlTypes.JSON) private ReviewTheAssessment answers;
    private Instant heldAt;
    private String heldBy;

    protected AssessmentReview() {}

    /** @param answers null for one held before the caseload was brought in */
    AssessmentReview(UUID assessment, String rule, ReviewTheAssessment answers, Instant heldAt, String heldBy) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.rule = rule;
        this.answers = answers;
        this.heldAt = heldAt;
        this.heldBy = heldBy;
    }

    /** What people call the checkpoint: "Review at day 10". */
    static String title(String rule) {
        return "Review at day " + rule.substring(rule.lastIndexOf('-') + 1);
    }

    String inWords() {
        return title(rule) + ", " + LondonTime.longDate(LondonTime.day(heldAt)) + ": "
                + (answers == null ? "held before this record was brought in" : answers.direction());
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
