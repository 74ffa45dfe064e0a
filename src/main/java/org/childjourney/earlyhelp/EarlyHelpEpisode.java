package org.childjourney.earlyhelp;

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

/** One episode of early help for one child: its dates, who leads, and how it ended. What was written stands in {@code papers}. */
@Entity
@Table(name = "early_help_episodes")
class EarlyHelpEpisode {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    String because;
    Instant decidedAt;
    Instant begunAt;
    String begunBy;
    String steppedDownFrom;
    String triedBefore;
    @Enumerated(EnumType.STRING) EarlyHelpStep step;
    Instant handedOverAt;
    String leadName;
    @Enumerated(EnumType.STRING) LeadKind leadKind;
    String leadAgency;
    Instant agreedAt;
    Instant assessedAt;
    String organisation;
    boolean wholeFamily;
    Instant planAgreedAt;
    boolean wholeFamilyPlan;
    int reviews;
    Instant reviewedAt;
    Integer satisfaction;
    @Enumerated(EnumType.STRING) EarlyHelpDecision wanted;
    Instant wantedAt;
    String wantedBy;
    String wantedWhy;
    @Enumerated(EnumType.STRING) EarlyHelpEnd wantedEnd;
    @Enumerated(EnumType.STRING) EarlyHelpEnd episodeEnd;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected EarlyHelpEpisode() {}

    EarlyHelpEpisode(NewEarlyHelpAssessment asked, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = asked.child().value();
        this.journey = asked.journey().value();
        this.sourceEvent = asked.sourceEvent();
        this.because = asked.because();
        this.decidedAt = asked.decidedAt();
        this.steppedDownFrom = asked.steppedDownFrom();
        this.triedBefore = asked.triedBefore();
        this.step = steppedDownFrom == null ? EarlyHelpStep.AGREEMENT : EarlyHelpStep.HANDOVER;
        this.begunAt = now;
        this.begunBy = by;
    }

    void isLedBy(String name, LeadKind kind, String agency) {
        this.leadName = name;
        this.leadKind = kind;
        this.leadAgency = agency;
    }

    /** What was decided at the end of this step; the diagram passes it on. */
    void want(EarlyHelpDecision decision, EarlyHelpEnd end, String why, Instant at, String by) {
        this.wanted = decision;
        this.wantedEnd = end;
        this.wantedWhy = why;
        this.wantedAt = at;
        this.wantedBy = by;
    }

    void end(EarlyHelpEnd how, String why, Instant at, String by) {
        this.episodeEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** From when the next review counts, and before which none can have been held. */
    Instant lastMet() {
        return reviewedAt == null ? planAgreedAt : reviewedAt;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    EarlyHelpFacts facts() {
        return new EarlyHelpFacts(id, child(), journey(), step, steppedDownFrom, decidedAt, handedOverAt, leadName, leadAgency, agreedAt, assessedAt,
                organisation, planAgreedAt, wholeFamilyPlan, reviews, reviewedAt, episodeEnd, endedAt, endedWhy);
    }
}
