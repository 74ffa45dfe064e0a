package org.childjourney.childinneed;

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
import org.childjourney.timescales.LondonTime;

/** One child in need plan of one child: its dates and how it ended. What it says stands in {@code plans}, its visits in {@code visits}. */
@Entity
@Table(name = "need_plans")
class NeedPlan {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    String because;
    Instant decidedAt;
    Instant begunAt;
    String begunBy;
    boolean broughtIn;
    Instant agreedAt;
    String agreedBy;
    int cycle;
    Instant reviewedAt;
    @Enumerated(EnumType.STRING) NeedDecision wanted;
    Instant wantedAt;
    String wantedBy;
    String wantedWhy;
    @Enumerated(EnumType.STRING) NeedPlanEnd planEnd;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected NeedPlan() {}

    NeedPlan(NewNeedPlan decided, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = decided.child().value();
        this.journey = decided.journey().value();
        this.sourceEvent = decided.sourceEvent();
        this.because = decided.because();
        this.decidedAt = decided.decidedAt();
        this.begunAt = now;
        this.begunBy = by;
    }

    NeedPlan(NeedPlanBroughtIn found, Instant now, String by) {
        this(new NewNeedPlan(found.child(), found.journey(), LondonTime.startOf(found.startedOn()), null, found.source()), now, by);
        this.broughtIn = true;
        this.agreedAt = decidedAt;
        this.agreedBy = by;
        this.reviewedAt = found.reviewedOn() == null ? null : LondonTime.startOf(found.reviewedOn());
        this.cycle = found.reviewedOn() == null ? 0 : 1;
    }

    void agree(Instant at, String by) {
        this.agreedAt = at;
        this.agreedBy = by;
    }

    /** What was decided at the end of this cycle; the diagram passes it on. */
    void want(NeedDecision decision, String why, Instant at, String by) {
        this.wanted = decision;
        this.wantedWhy = why;
        this.wantedAt = at;
        this.wantedBy = by;
    }

    void reviewed(Instant at) {
        this.reviewedAt = at;
        this.cycle++;
    }

    void end(NeedPlanEnd how, String why, Instant at, String by) {
        this.planEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    /** The rule whose clock says when the next review is due. */
    String reviewRule() {
        return cycle == 0 ? NeedPlanClocks.FIRST_REVIEW : NeedPlanClocks.NEXT_REVIEW;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    NeedPlanFacts facts() {
        return new NeedPlanFacts(id, child(), journey(), decidedAt, agreedAt, cycle, reviewedAt, planEnd, endedAt, endedWhy);
    }
}
