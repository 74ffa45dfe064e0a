package org.childjourney.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One duty of its own: what called for it, and what became of it. What was done stands in {@code papers}. */
@Entity
@Table(name = "special_duties")
class DutyRecord {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    @Enumerated(EnumType.STRING) SpecialDuty duty;
    Instant sinceAt;
    String because;
    private String begunBy;
    @Enumerated(EnumType.STRING) DutyResult result;
    String words;
    boolean careWanted;
    Instant doneAt;
    String doneBy;
    private Instant endedAt;
    @Version private Integer version;

    protected DutyRecord() {}

    DutyRecord(NewSpecialDuty wanted, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.duty = wanted.duty();
        this.sinceAt = wanted.since();
        this.because = wanted.because();
        this.begunBy = by;
    }

    void done(DutyResult what, String inWords, Instant at, String by) {
        this.result = what;
        this.words = inWords;
        this.doneAt = at;
        this.doneBy = by;
    }

    void end() {
        this.endedAt = doneAt;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    String begunBy() {
        return begunBy;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    SpecialDutyFacts facts() {
        return new SpecialDutyFacts(id, child(), journey(), duty, sinceAt, result, endedAt);
    }
}
