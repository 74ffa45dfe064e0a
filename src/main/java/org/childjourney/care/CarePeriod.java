package org.childjourney.care;

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
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** One continuous period in which a child is looked after, from the wish that the child come in to the day care ends. */
@Entity
@Table(name = "care_periods")
class CarePeriod {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    String because;
    @Enumerated(EnumType.STRING) LegalStatus wantedStatus;
    Instant wantedAt;
    Instant begunAt;
    String begunBy;
    @Enumerated(EnumType.STRING) NeedForCare categoryOfNeed;
    String homePostcode;
    @Enumerated(EnumType.STRING) EarlierPermanence prevPerm;
    String prevPermLa;
    LocalDate prevPermOn;
    Boolean unaccompanied;
    LocalDate unaccompaniedUntil;
    Instant statusFromAt;
    Instant sinceAt;
    String reviewingOfficer;
    Instant officerAt;
    @Enumerated(EnumType.STRING) PermanencePlan permanence;
    Instant permanenceAt;
    Instant firstReviewAt;
    Instant planAgreedAt;
    @Enumerated(EnumType.STRING) EndingHow endingHow;
    @Enumerated(EnumType.STRING) CareEndReason endingRec;
    LocalDate endingOn;
    Instant endingAgreedAt;
    Instant endedAt;
    @Enumerated(EnumType.STRING) CareEndReason rec;
    String endedBy;
    String endedWhy;
    boolean broughtIn;
    @Version private Integer version;

    protected CarePeriod() {}

    CarePeriod(NewCare wanted, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.because = wanted.because();
        this.wantedStatus = wanted.status();
        this.wantedAt = wanted.at();
        this.begunAt = now;
        this.begunBy = by;
    }

    /** Care that began before this record did. */
    CarePeriod(CareBroughtIn found, Instant now, String by) {
        this(new NewCare(found.child(), found.journey(), found.last().status(), LondonTime.startOf(found.since()), "Brought in with the caseload", found.source()), now, by);
        this.statusFromAt = wantedAt;
        this.sinceAt = wantedAt;
        this.categoryOfNeed = found.need();
        this.homePostcode = found.homePostcode();
        this.prevPerm = found.earlier();
        this.prevPermLa = found.earlierAuthority();
        this.prevPermOn = found.earlierOn();
        this.unaccompanied = found.unaccompanied();
        this.unaccompaniedUntil = found.unaccompaniedUntil();
        this.firstReviewAt = found.firstReviewOn() == null ? null : LondonTime.startOf(found.firstReviewOn());
        this.broughtIn = true;
    }

    /** How the child comes in, as the worker wrote it down. */
    void comesIn(WayIntoCare way) {
        this.wantedStatus = way.status();
        this.statusFromAt = way.statusFrom();
        this.categoryOfNeed = way.categoryOfNeed();
        this.homePostcode = way.homePostcode();
        this.prevPerm = way.prevPerm();
        this.prevPermLa = way.prevPermLa();
        this.prevPermOn = way.prevPermOn();
        this.unaccompanied = way.unaccompanied() == null ? null : YesNo.isYes(way.unaccompanied()); // a case that runs on an older form was not asked
    }

    /** @param until the London day on which the child no longer sought asylum alone; null while it lasts */
    void seeksAsylumAlone(boolean alone, LocalDate until) {
        this.unaccompanied = alone;
        this.unaccompaniedUntil = until;
    }

    boolean seeksAsylumAlone() {
        return Boolean.TRUE.equals(unaccompanied) && unaccompaniedUntil == null;
    }

    void planEnding(EndingHow how, CareEndReason foreseen, LocalDate on) {
        this.endingHow = how;
        this.endingRec = foreseen;
        this.endingOn = on;
        this.endingAgreedAt = null;
    }

    /** @param how null where the child was never placed */
    void end(CareEndReason how, String why, Instant at, String by) {
        this.rec = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isInCare() {
        return sinceAt != null && endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    CareNote note(Instant at, String by, String kind, String what) {
        return new CareNote(id, child(), journey(), at, by, kind, what, false);
    }

    CareNote matters(Instant at, String by, String kind, String what) {
        return new CareNote(id, child(), journey(), at, by, kind, what, true);
    }
}
