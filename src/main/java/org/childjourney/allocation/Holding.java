package org.childjourney.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** A team's, and where one is named a worker's, time with a child. */
@Entity
@Table(name = "holdings")
public class Holding {

    @Id
    private UUID id;
    private UUID child;
    private String team;
    private String worker;
    private Instant fromAt;
    private Instant untilAt;
    private String by;

    protected Holding() {}

    Holding(ChildId child, String team, String worker, Instant fromAt, String by) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.team = team;
        this.worker = worker;
        this.fromAt = fromAt;
        this.by = by;
    }

    void end(Instant at) {
        untilAt = at.isBefore(fromAt) ? fromAt : at;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public String team() {
        return team;
    }

    public Optional<String> worker() {
        return Optional.ofNullable(worker);
    }

    public Instant fromAt() {
        return fromAt;
    }

    public Optional<Instant> untilAt() {
        return Optional.ofNullable(untilAt);
    }
}
