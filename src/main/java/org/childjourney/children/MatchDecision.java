package org.childjourney.children;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** What a person said of two records: same child, not the same, or unsure. Kept for good, so that the same doubt is not raised anew. */
@Entity
@Table(name = "match_decisions")
public class MatchDecision {

    /** What a person may say. */
    public enum Verdict { SAME, NOT_SAME, UNSURE }

    @Id
    private UUID id;
    @Column(insertable = false, updatable = false)
    private Long number;
    private UUID childId;
    private UUID candidateId;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String reason;
    private Instant decidedAt;
    private String decidedBy;

    protected MatchDecision() {}

    MatchDecision(ChildId child, ChildId candidate, Verdict verdict, String reason, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.childId = child.value();
        this.candidateId = candidate.value();
        this.verdict = verdict;
        this.reason = Words.tidy(reason);
        this.decidedAt = at;
        this.decidedBy = by;
    }

    /** The record that was asked about. */
    public ChildId child() {
        return new ChildId(childId);
    }

    /** The known child it was held beside. */
    public ChildId candidate() {
        return new ChildId(candidateId);
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    /** When, in UTC. */
    public Instant at() {
        return decidedAt;
    }

    public String by() {
        return decidedBy;
    }
}
