package org.childjourney.incidents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;

/** One serious incident: known, notified, reviewed, learned from. */
@Entity
@Table(name = "incidents")
class Incident {

    @Id UUID id;
    private UUID child;
    private String sourceEvent;
    Instant awareAt;
    private String recordedBy;
    String what;
    Instant notifiedAt;
    Instant rapidReviewAt;
    boolean practiceReview;
    Instant publishedAt;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected Incident() {}

    Incident(UUID file, NewIncident known, String by) {
        this.id = file;
        this.child = known.child().value();
        this.sourceEvent = known.sourceEvent();
        this.awareAt = known.awareAt();
        this.what = known.what();
        this.recordedBy = by;
    }

    void end(String why, Instant at, String by) {
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** When and how it ended, in words; empty while it is open. */
    Optional<String> inWordsEnded() {
        return isOpen() ? Optional.empty() : Optional.of(LondonTime.dayAndTime(endedAt) + ". " + endedWhy);
    }

    /** The child it is about. */
    ChildId child() {
        return new ChildId(child);
    }

    /** What stands for a child to the ledger and to access: the file itself. */
    ChildId file() {
        return new ChildId(id);
    }

    IncidentFacts facts() {
        return new IncidentFacts(id, child(), awareAt, notifiedAt, rapidReviewAt, practiceReview, publishedAt, endedAt);
    }
}
