package org.childjourney.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;

/** One clock that is late, or nearly, as a line of its child's escalation. Its dates stand in the ledger alone. */
@Entity
@Table(name = "escalation_lines")
public class EscalationLine {

    @Id private UUID id;
    private UUID escalation;
    private UUID clock;
    private String rule;
    private UUID subject;
    @Enumerated(EnumType.STRING) private Moment answered;
    private String urgent;
    private Instant addedAt;
    private Instant resolvedAt;
    private String resolvedAs;
    private Long lateSeconds;
    @Version private Integer version;

    protected EscalationLine() {}

    EscalationLine(UUID escalation, ClockEntry clock, Instant now) {
        this.id = UUID.randomUUID();
        this.escalation = escalation;
        this.clock = clock.id();
        this.rule = clock.rule();
        this.subject = clock.subject();
        this.addedAt = now;
    }

    /** Somebody answered for everything up to this moment; with null nobody has, as when the clock was moved back before it. */
    void answered(Moment upTo) {
        this.answered = upTo;
    }

    /** Somebody answered for what could not wait. */
    void answeredNow(Moment upTo) {
        this.answered = upTo;
        this.urgent = null;
    }

    /** Something happened that cannot wait for the clock's next moment. */
    void urge(String what) {
        this.urgent = what;
    }

    void resolve(String as, Duration late, Instant at) {
        this.resolvedAs = as;
        this.lateSeconds = late.toSeconds();
        this.resolvedAt = at;
    }

    Moment answered() { return answered; }
    boolean isUrgent() { return urgent != null; }
    /** What happened that could not wait, until it is answered; else null. */
    public String urgent() { return urgent; }
    public boolean isOpen() { return resolvedAt == null; }
    public UUID escalation() { return escalation; }
    public UUID clock() { return clock; }
    public String rule() { return rule; }
    public UUID subject() { return subject; }
    public Instant addedAt() { return addedAt; }
    public Instant resolvedAt() { return resolvedAt; }
    public String resolvedAs() { return resolvedAs; }
    public Duration late() { return lateSeconds == null ? null : Duration.ofSeconds(lateSeconds); }
}
