package org.childjourney.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.JourneyReference;

/** One active phase of a journey: which process, about which record, which event began it, and how it ended. */
@Entity
@Table(name = "journey_stages")
public class JourneyStage {

    @Id
    private UUID id;
    private String journey;
    private String process;
    private UUID record;
    private String name;
    private Instant beganAt;
    private String beganBecause;
    private Instant endedAt;
    private String outcome;

    protected JourneyStage() {}

    JourneyStage(JourneyReference journey, String process, UUID record, String name, Instant beganAt, String because) {
        this.id = UUID.randomUUID();
        this.journey = journey.value();
        this.process = process;
        this.record = record;
        this.name = name;
        this.beganAt = beganAt;
        this.beganBecause = because;
    }

    void ended(Instant at, String how) {
        endedAt = at;
        outcome = how;
    }

    public String process() {
        return process;
    }

    public UUID record() {
        return record;
    }

    public String name() {
        return name;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public String beganBecause() {
        return beganBecause;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
