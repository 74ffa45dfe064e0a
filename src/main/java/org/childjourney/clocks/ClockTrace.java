package org.childjourney.clocks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One thing that was done to a clock: what, before and after, by whom, when and why. Written once, never changed. */
@Entity
@Table(name = "clock_traces")
public class ClockTrace implements Persistable<UUID> {

    /** What can be done to a clock. */
    public enum What { STARTED, WARNED, URGED, MET, CANCELLED, REPLACED, REANCHORED, CORRECTED, RECOUNTED, EXPLAINED, JOINED, HANDED_OVER }

    @Id private UUID id;
    @Column(insertable = false, updatable = false) private Long number;
    private UUID clock;
    @Enumerated(EnumType.STRING) private What what;
    private String oldTrigger;
    private String newTrigger;
    private Instant oldDue;
    private Instant newDue;
    private String why;
    private String by;
    private Instant at;

    protected ClockTrace() {}

    /** A trace of something that moved nothing. */
    ClockTrace(ClockEntry clock, What what, String why, String by, Instant at) {
        this(clock, what, clock.triggeredBy(), clock.dueAt(), why, by, at);
    }

    /** A trace of a move, made after it: the old trigger and due instant are given, the new ones are the clock's. */
    ClockTrace(ClockEntry clock, What what, String oldTrigger, Instant oldDue, String why, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.clock = clock.id();
        this.what = what;
        this.oldTrigger = oldTrigger;
        this.newTrigger = clock.triggeredBy();
        this.oldDue = oldDue;
        this.newDue = clock.dueAt();
        this.why = why;
        this.by = by;
        this.at = at;
    }

    @Override public UUID getId() { return id; }
    @Override public boolean isNew() { return true; }
    public UUID clock() { return clock; }
    public What what() { return what; }
    public String oldTrigger() { return oldTrigger; }
    public String newTrigger() { return newTrigger; }
    public Instant oldDue() { return oldDue; }
    public Instant newDue() { return newDue; }
    public String why() { return why; }
    public String by() { return by; }
    public Instant at() { return at; }
}
