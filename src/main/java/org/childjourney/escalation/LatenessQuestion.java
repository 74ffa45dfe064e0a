package org.childjourney.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Asks once why duties about a child were done late, however many ended late before somebody answered. Instants are UTC. */
@Entity
@Table(name = "lateness_questions")
public class LatenessQuestion {

    /** The main reasons, as reports count them. */
    public enum Kind { FAMILY_NOT_AVAILABLE, WAITING_FOR_AGENCY, NEW_INFORMATION, CAPACITY, OVERLOOKED, RECORDED_LATE, OTHER }

    @Id private UUID id;
    private UUID child;
    private String journey;
    @Enumerated(EnumType.STRING) private Post post;
    private String team;
    private String groupAsked;
    private Instant askedAt;
    private Instant answerBy;
    private Instant closedAt;
    private String closedBy;
    @Enumerated(EnumType.STRING) private Kind kind;
    private String reason;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "lateness_question_clocks", joinColumns = @JoinColumn(name = "question"))
    @Column(name = "clock")
    private Set<UUID> clocks = new HashSet<>();
    @Version private Integer version;

    protected LatenessQuestion() {}

    LatenessQuestion(ChildId child, JourneyReference journey, Post post, String team, String group, Instant askedAt, Instant answerBy) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.journey = journey == null ? null : journey.value();
        this.post = post;
        this.team = team;
        this.groupAsked = group;
        this.askedAt = askedAt;
        this.answerBy = answerBy;
    }

    void add(UUID clock) {
        clocks.add(clock);
    }

    /** Somebody answered; or, without a kind, it was said elsewhere. */
    void close(Kind main, String why, String by, Instant at) {
        this.kind = main;
        this.reason = why;
        this.closedBy = by;
        this.closedAt = at;
    }

    public boolean isOpen() { return closedAt == null; }
    public UUID id() { return id; }
    public ChildId child() { return new ChildId(child); }
    public JourneyReference journey() { return journey == null ? null : new JourneyReference(journey); }
    public Post post() { return post; }
    public String groupAsked() { return groupAsked; }
    public Instant askedAt() { return askedAt; }
    public Instant answerBy() { return answerBy; }
    public Instant closedAt() { return closedAt; }
    public String closedBy() { return closedBy; }
    public Kind kind() { return kind; }
    public String reason() { return reason; }
    public Set<UUID> clocks() { return Set.copyOf(clocks); }
}
