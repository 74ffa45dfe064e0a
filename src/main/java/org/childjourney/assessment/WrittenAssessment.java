package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of an assessment as it was sent to the manager, the pair of suggestion and recommendation, and what the manager said to it. */
@Entity
@Table(name = "written_assessments")
class WrittenAssessment {

    @Id private UUID id;
    private UUID assessment;
    private int number;
    @JdbcTypeCode(SqlTypes.JSON) private WriteAssessment answers;
    @Enumerated(EnumType.STRING) private AssessmentOutcome suggested;
    private String suggestedWhy;
    @Enumerated(EnumType.STRING) private AssessmentOutcome outcome;
    private String author;
    private Instant sentAt;
    private Boolean authorised;
    @JdbcTypeCode(SqlTypes.JSON) private AuthoriseAssessment judgement;
    private String decidedBy;
    private Instant decidedAt;
    @Version private Integer version;

    protected WrittenAssessment() {}

    WrittenAssessment(UUID assessment, int number, WriteAssessment answers, Suggestion suggestion, Instant sentAt, String author) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.number = number;
        this.answers = answers;
        this.suggested = suggestion.outcome();
        this.suggestedWhy = suggestion.why();
        this.outcome = answers.outcome();
        this.author = author;
        this.sentAt = sentAt;
    }

    void decide(AuthoriseAssessment judgement, Instant at, String by) {
        this.judgement = judgement;
        this.authorised = judgement.authorises();
        this.decidedAt = at;
        this.decidedBy = by;
    }

    boolean wasReturned() {
        return Boolean.FALSE.equals(authorised);
    }

    int number() {
        return number;
    }

    WriteAssessment answers() {
        return answers;
    }

    Suggestion suggestion() {
        return new Suggestion(suggested, suggestedWhy);
    }

    AssessmentOutcome outcome() {
        return outcome;
    }

    AuthoriseAssessment judgement() {
        return judgement;
    }

    String author() {
        return author;
    }

    Instant sentAt() {
        return sentAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
