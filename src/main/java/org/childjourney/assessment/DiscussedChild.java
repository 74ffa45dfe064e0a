package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.YesNo;

/** One child's part in a strategy discussion: its own clock, decision and end, whatever becomes of brothers and sisters. */
@Entity
@Table(name = "strategy_discussion_children")
class DiscussedChild {

    @Id UUID id;
    UUID discussion;
    UUID child;
    private String journey;
    Instant reasonableCauseAt;
    Instant joinedAt;
    String joinedBy;
    Instant heldAt;
    String heldBy;
    @Enumerated(EnumType.STRING) DiscussionOutcome outcome;
    Boolean immediateProtection;
    Boolean newEnquiry;
    String worker;
    Instant endedAt;
    String endedWhy;
    @Version private Integer version;

    protected DiscussedChild() {}

    DiscussedChild(UUID discussion, ChildOnJourney about, Instant reasonableCauseAt, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.discussion = discussion;
        this.child = about.child().value();
        this.journey = about.journey().value();
        this.reasonableCauseAt = reasonableCauseAt;
        this.joinedAt = now;
        this.joinedBy = by;
    }

    void decide(HoldTheStrategyDiscussion answers, boolean newEnquiry, String by) {
        this.heldAt = answers.at();
        this.heldBy = by;
        this.outcome = answers.outcome();
        this.immediateProtection = YesNo.isYes(answers.immediateProtection());
        this.newEnquiry = newEnquiry;
        this.worker = answers.worker();
    }

    boolean isOpen() {
        return heldAt == null && endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    DiscussionFacts facts() {
        return new DiscussionFacts(id, discussion, child(), journey(), reasonableCauseAt, heldAt, outcome, Boolean.TRUE.equals(immediateProtection),
                Boolean.TRUE.equals(newEnquiry), endedAt);
    }
}
