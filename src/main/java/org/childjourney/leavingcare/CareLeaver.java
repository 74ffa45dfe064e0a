package org.childjourney.leavingcare;

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

/** One young person's leaving care: how long they were looked after, what they are in law, who advises them, how they live, and how it ended. */
@Entity
@Table(name = "care_leavers")
class CareLeaver {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String careSpans;
    private Instant knownAt;
    UUID look;
    LocalDate lookOn;
    boolean lookTold;
    @Enumerated(EnumType.STRING) LeavingCareClass careClass;
    LocalDate classSince;
    UUID classStage;
    String adviser;
    Instant needsAssessedAt;
    Instant planAgreedAt;
    Instant lastReviewedAt;
    String contactRule;
    Instant lastInTouchAt;
    Instant lastTriedAt;
    @Enumerated(EnumType.STRING) InTouch inTouch;
    @Enumerated(EnumType.STRING) Accommodation livesIn;
    Boolean suitable;
    boolean provided;
    @Enumerated(EnumType.STRING) CareLeaverActivity activity;
    @Enumerated(EnumType.STRING) HelpAnswer helpAnswer;
    Instant helpOfferedAt;
    boolean helpedTo25;
    Instant endedAt;
    @Enumerated(EnumType.STRING) LeavingCareEnd ended;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected CareLeaver() {}

    CareLeaver(ChildId child, Instant now) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.careSpans = "";
        this.knownAt = now;
    }

    void knows(JourneyReference journey, CareHistory history) {
        this.journey = journey == null ? this.journey : journey.value();
        this.careSpans = history.asText();
    }

    void goesOnIn(JourneyReference journey) {
        this.journey = journey.value();
    }

    void become(LeavingCareClass now, LocalDate since) {
        if (careClass != now) {
            this.classSince = since;
            this.classStage = now.hasAdviser() ? UUID.randomUUID() : null;
        }
        this.careClass = now;
        this.look = null;
    }

    void lives(Accommodation where, Boolean isSuitable, boolean byCouncil) {
        this.livesIn = where;
        this.suitable = isSuitable;
        this.provided = byCouncil;
    }

    void end(LeavingCareEnd how, String why, Instant at, String by) {
        this.ended = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
        this.contactRule = null;
    }

    void reopen() {
        this.ended = null;
        this.endedWhy = null;
        this.endedAt = null;
        this.endedBy = null;
    }

    void resume() {
        reopen();
        this.classStage = UUID.randomUUID();
        this.helpedTo25 = true;
    }

    /** An adviser is owed now. */
    boolean isOpen() {
        return careClass != null && careClass.hasAdviser() && endedAt == null;
    }

    /** Help has ended, or will at 21 as the young person wished. */
    boolean saidNoToHelp() {
        return endedAt != null || helpAnswer != null && !helpAnswer.helpGoesOn() && !helpedTo25;
    }

    CareHistory history() {
        return CareHistory.parse(careSpans);
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    LeavingCareNote note(Instant at, String by, String kind, String what) {
        return new LeavingCareNote(id, child(), journey(), at, by, kind, what, false);
    }

    LeavingCareNote matters(Instant at, String by, String kind, String what) {
        return new LeavingCareNote(id, child(), journey(), at, by, kind, what, true);
    }

    CareLeaverFacts facts() {
        return new CareLeaverFacts(id, child(), journey(), careClass, classSince, adviser, needsAssessedAt, planAgreedAt, lastReviewedAt, inTouch, lastInTouchAt,
                livesIn, suitable, activity, helpedTo25, endedAt, ended);
    }
}
