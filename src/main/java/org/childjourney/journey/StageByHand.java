package org.childjourney.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What a manager must arrange by hand for a child, and what they arranged. */
@Entity
@Table(name = "stages_by_hand")
class StageByHand {

    @Id
    private UUID id;
    private UUID child;
    private String journey;
    private String nextStage;
    private Instant askedAt;
    private String because;
    private LocalDate arrangedOn;
    private String arrangedBy;
    private String withWhom;
    private String words;
    private Instant fellAwayAt;
    private String fellAwayBecause;

    @Version
    private long version;

    protected StageByHand() {}

    StageByHand(ChildId child, JourneyReference journey, NextStage next, Instant askedAt, String because) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.journey = journey.value();
        this.nextStage = next.name();
        this.askedAt = askedAt;
        this.because = because;
    }

    void arranged(LocalDate on, String by, String with, String what) {
        arrangedOn = on;
        arrangedBy = by;
        withWhom = with;
        words = what;
    }

    /** Nothing need be arranged any more. */
    void fellAway(Instant at, String why) {
        fellAwayAt = at;
        fellAwayBecause = why;
    }

    boolean isOpen() {
        return arrangedOn == null && fellAwayAt == null;
    }

    UUID id() {
        return id;
    }

    ChildId child() {
        return new ChildId(child);
    }

    NextStage nextStage() {
        return NextStage.valueOf(nextStage);
    }

    Instant askedAt() {
        return askedAt;
    }

    String because() {
        return because;
    }
}
