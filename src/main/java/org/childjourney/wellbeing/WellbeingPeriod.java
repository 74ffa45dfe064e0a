package org.childjourney.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One child's time in care as the services of health and education see it; every clock of the module is about it. */
@Entity
@Table(name = "wellbeing_periods")
class WellbeingPeriod {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    Instant since;
    Instant begunAt;
    String begunBy;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected WellbeingPeriod() {}

    WellbeingPeriod(NewWellbeing begun, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = begun.child().value();
        this.journey = begun.journey().value();
        this.sourceEvent = begun.sourceEvent();
        this.since = begun.since();
        this.begunAt = now;
        this.begunBy = by;
    }

    void end(String why, Instant at, String by) {
        this.endedWhy = why;
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

    WellbeingFacts facts() {
        return new WellbeingFacts(id, child(), journey(), since, endedAt, endedWhy);
    }
}
