package org.childjourney.shortbreaks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One series of short breaks: on what basis, since when, how often reviewed, and how it ended. */
@Entity
@Table(name = "short_break_series")
class ShortBreakSeries {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    @Enumerated(EnumType.STRING) ShortBreakBasis basis;
    Instant wantedAt;
    String wantedBy;
    String why;
    LocalDate agreedOn;
    LocalDate firstStayOn;
    int reviews;
    Instant lastReviewAt;
    @Enumerated(EnumType.STRING) ShortBreakDecision decision;
    @Enumerated(EnumType.STRING) ShortBreaksEnd seriesEnd;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected ShortBreakSeries() {}

    ShortBreakSeries(NewShortBreaks wanted, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey() == null ? null : wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.basis = wanted.basis();
        this.wantedAt = wanted.wantedAt();
        this.wantedBy = by;
        this.why = wanted.why();
    }

    void reviewed(ShortBreakDecision what, Instant at) {
        this.decision = what;
        this.reviews++;
        this.lastReviewAt = at;
    }

    void end(ShortBreaksEnd how, String because, Instant at, String by) {
        this.seriesEnd = how;
        this.endedWhy = because;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isAgreed() {
        return agreedOn != null;
    }

    /** The rule whose clock says when the review is due: a series after three months, then six; help for a child in need every six. */
    String reviewRule() {
        if (basis == ShortBreakBasis.CHILD_IN_NEED) {
            return ShortBreakClocks.NEED_REVIEW;
        }
        return reviews == 0 ? ShortBreakClocks.FIRST_REVIEW : ShortBreakClocks.LATER_REVIEW;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }
}
