package org.childjourney.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.Trigger;

/** One correction of a wrong trigger: done at once, or waiting for another person because it would make late work look timely. */
@Entity
@Table(name = "clock_corrections")
public class Correction {

    /** Whether it was done at once, waits, or was decided. */
    public enum State { DONE, PROPOSED, AUTHORISED, REFUSED }

    @Id private UUID id;
    private UUID subject;
    private String rule;
    private String event;
    private String newTrigger;
    private String why;
    @Enumerated(EnumType.STRING) private State state;
    private int clocks;
    private int noLongerLate;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String decidedWhy;
    @Version private Integer version;

    protected Correction() {}

    Correction(CorrectionAsked asked, int clocks, int noLongerLate, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = asked.subject();
        this.rule = asked.rule();
        this.event = asked.event();
        this.newTrigger = asked.newTrigger().asText();
        this.why = asked.why().strip();
        this.state = noLongerLate > 0 ? State.PROPOSED : State.DONE;
        this.clocks = clocks;
        this.noLongerLate = noLongerLate;
        this.proposedBy = asked.by();
        this.proposedAt = now;
    }

    void decide(State decision, String why, String by, Instant now) {
        this.state = decision;
        this.decidedWhy = why;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** What it really changed, counted again when it was authorised. */
    void changed(int clocks, int noLongerLate) {
        this.clocks = clocks;
        this.noLongerLate = noLongerLate;
    }

    CorrectionAsked asked() {
        return new CorrectionAsked(subject, rule, event, Trigger.parse(newTrigger), why, proposedBy);
    }

    public boolean isWaiting() { return state == State.PROPOSED; }
    public UUID id() { return id; }
    public UUID subject() { return subject; }
    public String rule() { return rule; }
    public String event() { return event; }
    public String newTrigger() { return newTrigger; }
    public String why() { return why; }
    public State state() { return state; }
    public int clocks() { return clocks; }
    public int noLongerLate() { return noLongerLate; }
    public String proposedBy() { return proposedBy; }
    public Instant proposedAt() { return proposedAt; }
    public String decidedBy() { return decidedBy; }
    public Instant decidedAt() { return decidedAt; }
    public String decidedWhy() { return decidedWhy; }
}
