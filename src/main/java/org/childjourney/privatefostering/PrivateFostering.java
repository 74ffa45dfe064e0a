package org.childjourney.privatefostering;

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
import org.childjourney.timescales.LondonTime;

/** One arrangement of private fostering: its dates, what was decided and how it ended. Its visits stand in {@code visits}. */
@Entity
@Table(name = "private_fosterings")
class PrivateFostering {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    Instant heardAt;
    Instant noticeAt;
    LocalDate agreedOn;
    LocalDate startsOn;
    LocalDate expectedEndOn;
    String carer;
    @Enumerated(EnumType.STRING) CarerRelation carerRelation;
    String livesWhere;
    private Instant begunAt;
    private String begunBy;
    private int visits;
    Instant lastSeenAt;
    @Enumerated(EnumType.STRING) SuitabilityDecision decision;
    Instant decidedAt;
    String decidedBy;
    String requirements;
    Instant goneAt;
    Instant endNoticeAt;
    @Enumerated(EnumType.STRING) PrivateFosteringEnd arrangementEnd;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected PrivateFostering() {}

    PrivateFostering(NewPrivateFostering heard, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = heard.child().value();
        this.journey = heard.journey() == null ? null : heard.journey().value();
        this.sourceEvent = heard.sourceEvent();
        this.heardAt = heard.heardAt();
        this.noticeAt = heard.noticeAt();
        this.agreedOn = heard.agreedOn();
        this.startsOn = heard.startsOn();
        this.expectedEndOn = heard.expectedEndOn();
        this.carer = heard.carer();
        this.carerRelation = heard.carerRelation();
        this.livesWhere = heard.where();
        this.begunAt = now;
        this.begunBy = by;
    }

    void seen(Instant at) {
        this.visits++;
        this.lastSeenAt = at;
    }

    void decide(SuitabilityDecision what, String required, Instant at, String by) {
        this.decision = what;
        this.requirements = required;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void end(PrivateFosteringEnd how, String why, Instant at, String by) {
        this.arrangementEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Not decided yet, or requirements were set. */
    boolean isToBeDecided() {
        return decision == null || decision == SuitabilityDecision.REQUIREMENTS;
    }

    /** The day the arrangement counts from: its start, or when the council learned of it where that was later (regulation 8(6)). */
    LocalDate countsFrom() {
        return LondonTime.day(heardAt).isAfter(startsOn) ? LondonTime.day(heardAt) : startsOn;
    }

    /** The rule whose clock says when the next visit is due: within seven working days, then six-weekly for a year, then twelve-weekly. */
    String visitRule() {
        if (lastSeenAt == null) {
            return PrivateFosteringClocks.FIRST_VISIT;
        }
        return LondonTime.day(lastSeenAt).isBefore(countsFrom().plusYears(1)) ? PrivateFosteringClocks.FIRST_YEAR : PrivateFosteringClocks.LATER;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    PrivateFosteringFacts facts() {
        return new PrivateFosteringFacts(id, child(), journey(), heardAt, noticeAt, startsOn, decision, decidedAt, visits, lastSeenAt, arrangementEnd, goneAt, endedAt);
    }
}
