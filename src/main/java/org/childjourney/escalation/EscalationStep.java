package org.childjourney.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step of an escalation: somebody was asked, did not answer in time, or was not there to be asked. Written once. */
@Entity
@Table(name = "escalation_steps")
public class EscalationStep {

    /** What can happen to a rung. */
    public enum Kind { ASKED, UNANSWERED, VACANT }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long number;
    private UUID escalation;
    @Enumerated(EnumType.STRING) private Kind kind;
    @Enumerated(EnumType.STRING) private Post post;
    private String team;
    private Instant at;
    private Instant answerBy;

    protected EscalationStep() {}

    EscalationStep(UUID escalation, Kind kind, Post post, String team, Instant at, Instant answerBy) {
        this.escalation = escalation;
        this.kind = kind;
        this.post = post;
        this.team = post.isOfATeam() ? team : null;
        this.at = at;
        this.answerBy = answerBy;
    }

    public UUID escalation() { return escalation; }
    public Kind kind() { return kind; }
    public Post post() { return post; }
    public String team() { return team; }
    public Instant at() { return at; }
    public Instant answerBy() { return answerBy; }
}
