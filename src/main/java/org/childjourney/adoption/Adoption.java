package org.childjourney.adoption;

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

/** One plan for adoption: what was decided, by which power the child may be placed, with whom it was matched, and how it ended. */
@Entity
@Table(name = "adoptions")
class Adoption {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    String because;
    Instant plannedAt;
    private Instant begunAt;
    private String begunBy;
    LocalDate careSince;
    boolean relinquished;
    Instant presentedAt;
    String planDecision;
    Instant decidedAt;
    String decidedBy;
    @Enumerated(EnumType.STRING) Authority authority;
    Instant authorityAt;
    LocalDate placementOrderOn;
    UUID adopters;
    Instant panelAt;
    Instant matchedAt;
    Instant placedAt;
    int reviews;
    Instant lastReviewAt;
    Instant lastSeenAt;
    int visitEveryWeeks;
    LocalDate appliedOn;
    LocalDate orderedOn;
    Boolean opposed;
    Instant consentWithdrawnAt;
    String consentWords;
    Instant placementEndedAt;
    String placementEndedWhy;
    LocalDate placedCeasedOn;
    @Enumerated(EnumType.STRING) WhyCeased placedCeasedWhy;
    @Enumerated(EnumType.STRING) AdoptionEnd adoptionEnd;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected Adoption() {}

    Adoption(NewAdoption wanted, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey() == null ? null : wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.because = wanted.because();
        this.plannedAt = wanted.plannedAt();
        this.careSince = wanted.careSince();
        this.begunAt = now;
        this.begunBy = by;
        this.visitEveryWeeks = 1;
    }

    /** The child lives with no adopters any more, and may be matched anew. */
    void placementEnded(Instant at, String why) {
        this.placementEndedAt = at;
        this.placementEndedWhy = why;
        this.placedAt = null;
        this.matchedAt = null;
        this.panelAt = null;
        this.adopters = null;
        this.appliedOn = null;
        this.reviews = 0;
        this.visitEveryWeeks = 1;
    }

    void ceased(WhyCeased why, LocalDate on) {
        this.placedCeasedOn = on;
        this.placedCeasedWhy = why;
    }

    void end(AdoptionEnd how, String why, Instant at, String by) {
        this.adoptionEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isPlaced() {
        return placedAt != null && orderedOn == null;
    }

    /** The rule whose clock says when the next review is due: while the child waits, and once it is placed. */
    String reviewRule() {
        if (placedAt == null) {
            return lastReviewAt == null ? AdoptionClocks.WAITING_REVIEW : AdoptionClocks.LATER_REVIEW;
        }
        return reviews == 0 ? AdoptionClocks.FIRST_REVIEW : reviews == 1 ? AdoptionClocks.SECOND_REVIEW : AdoptionClocks.LATER_REVIEW;
    }

    /** Each week until the first review, then as often as it decided. */
    String visitRule() {
        return reviews == 0 ? AdoptionClocks.VISIT : AdoptionClocks.AGREED_VISIT;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    AdoptionNote note(Instant at, String by, String kind, String what) {
        return new AdoptionNote(id, child(), journey(), at, by, kind, what, false);
    }

    AdoptionNote matters(Instant at, String by, String kind, String what) {
        return new AdoptionNote(id, child(), journey(), at, by, kind, what, true);
    }
}
