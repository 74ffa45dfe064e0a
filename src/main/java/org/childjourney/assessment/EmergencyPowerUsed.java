package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.springframework.data.domain.Persistable;

/** One order or power that held the child, from when to when. Written once, never changed. */
@Entity
@Table(name = "emergency_powers")
class EmergencyPowerUsed implements Persistable<UUID> {

    @Id private UUID id;
    UUID protection;
    private int number;
    @Enumerated(EnumType.STRING) EmergencyPower kind;
    Instant beganAt;
    Instant endsAt;
    private String court;
    private String officer;
    private Instant recordedAt;
    private String recordedBy;

    protected EmergencyPowerUsed() {}

    EmergencyPowerUsed(UUID protection, int number, PowerWritten written, Instant endsAt, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.protection = protection;
        this.number = number;
        this.kind = written.kind();
        this.beganAt = written.beganAt();
        this.endsAt = endsAt;
        this.court = written.court();
        this.officer = written.officer();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** One line for the next reader. */
    String inWords() {
        return kind.label() + (court == null ? "" : " of " + court) + (officer == null ? "" : ", " + officer) + ", from "
                + LondonTime.dayAndTime(beganAt) + " to " + LondonTime.dayAndTime(endsAt);
    }

    ImmediateProtectionFacts.Power facts() {
        return new ImmediateProtectionFacts.Power(kind, beganAt, endsAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
