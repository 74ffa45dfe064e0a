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

/**
 * One clock that is late, or nearly, as a line of its child's escalation in one stream: its dates stand in the ledger alone. Or, without a
 * clock, what a manager was told at once, in words: it ends when one of them says that it is dealt with.
 */
@Entity
@Table(name = "escalation_lines")
public class EscalationLine {

    @Id private UUID id;
    private UUID escalation;
    @Enumerated(EnumType.STRING) private EscalationStream stream;
    private UUID clock;
    private String rule;
    private UUID subject;
    private String because;
    @Enumerated(EnumType.STRING) private Moment answered;
    private String urgent;
    private Instant addedAt;
    private Instant resolvedAt;
    private String resolvedAs;
    private Long lateSeconds;
    @Version private Integer version;

    protected EscalationLine() {}

    EscalationLine(Escalation escalation, ClockEntry clock, Instant now) {
        this(escalation, now);
        this.clock = clock.id();
        this.rule = clock.rule();
        this.subject = clock.subject();
    }

    /** Without a clock: what a manager must know. */
    EscalationLine(Escalation escalation, String because, Instant now) {
        this(escalation, now);
        this.because = because;
    }

    private EscalationLine(Escalation escalation, Instant now) {
        this.id = UUID.randomUUID();
        this.escalation = escalation.id();
        this.stream = escalation.stream();
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
    /** Whether it is what a manager was told, without a clock. */
    public boolean isTold() { return clock == null; }
    public UUID clock() { return clock; }
    public String rule() { return rule; }
    public UUID subject() { return subject; }
    public String because() { return because; }
    public Instant addedAt() { return addedAt; }
    public Instant resolvedAt() { return resolvedAt; }
    public String resolvedAs() { return resolvedAs; }
    public Duration late() { return lateSeconds == null ? null : Duration.ofSeconds(lateSeconds); }
}
