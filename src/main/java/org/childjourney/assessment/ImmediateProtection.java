package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The immediate protection of one child: why, where the child is, and how it ended. The powers that held it are {@link EmergencyPowerUsed}. */
@Entity
@Table(name = "immediate_protections")
class ImmediateProtection {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    String because;
    Instant decidedAt;
    Instant begunAt;
    String begunBy;
    String whereNow;
    String whereWords;
    @Enumerated(EnumType.STRING) ProtectionEnd protectionEnd;
    Instant endedAt;
    String endedBy;
    String stoppedWhy;
    @Version private Integer version;

    protected ImmediateProtection() {}

    ImmediateProtection(NewImmediateProtection decided, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = decided.child().value();
        this.journey = decided.journey().value();
        this.sourceEvent = decided.sourceEvent();
        this.because = decided.because();
        this.decidedAt = decided.decidedAt();
        this.begunAt = now;
        this.begunBy = by;
    }

    void isNowAt(String where, String words) {
        this.whereNow = where;
        this.whereWords = words;
    }

    void end(ProtectionEnd how, Instant at, String by) {
        this.protectionEnd = how;
        this.endedAt = at;
        this.endedBy = by;
    }

    void stop(String why, Instant at, String by) {
        this.stoppedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    ImmediateProtectionFacts facts(List<EmergencyPowerUsed> powers) {
        return new ImmediateProtectionFacts(id, child(), journey(), decidedAt, powers.stream().map(EmergencyPowerUsed::facts).toList(), whereNow,
                protectionEnd, endedAt, stoppedWhy);
    }
}
