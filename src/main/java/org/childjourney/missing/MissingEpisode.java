package org.childjourney.missing;

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

/** One time a child was missing: its moments, and how it ended. What people wrote stands in {@code papers}. */
@Entity
@Table(name = "missing_episodes")
class MissingEpisode {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    @Enumerated(EnumType.STRING) MissingKind kind;
    Instant missingSince;
    Instant reportedAt;
    String reportedBy;
    String lastSeenWhere;
    private Instant begunAt;
    private String begunBy;
    Instant policeToldAt;
    String policeReference;
    Instant parentsToldAt;
    Instant directorToldAt;
    @Enumerated(EnumType.STRING) MissingRisk risk;
    Instant riskJudgedAt;
    Instant discussionAskedAt;
    Instant foundAt;
    @Enumerated(EnumType.STRING) FoundBy foundBy;
    Instant policeCheckAt;
    Instant offeredAt;
    Instant interviewedAt;
    @Enumerated(EnumType.STRING) MissingEnd episodeEnd;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected MissingEpisode() {}

    MissingEpisode(NewMissingEpisode reported, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = reported.child().value();
        this.journey = reported.journey() == null ? null : reported.journey().value();
        this.sourceEvent = reported.sourceEvent();
        this.kind = reported.kind();
        this.missingSince = reported.missingSince();
        this.reportedAt = reported.reportedAt();
        this.reportedBy = reported.reportedBy();
        this.lastSeenWhere = reported.lastSeenWhere();
        this.begunAt = now;
        this.begunBy = by;
    }

    void policeTold(Instant at, String reference) {
        this.policeToldAt = at;
        this.policeReference = reference;
    }

    void judged(MissingRisk as, Instant at) {
        this.risk = as;
        this.riskJudgedAt = at;
    }

    void found(Instant at, FoundBy how, Instant policeCheck) {
        this.foundAt = at;
        this.foundBy = how;
        this.policeCheckAt = policeCheck;
    }

    /** The first offer counts; later ones do not make it later. */
    void offered(Instant at) {
        if (offeredAt == null || at.isBefore(offeredAt)) {
            this.offeredAt = at;
        }
    }

    void end(MissingEnd how, String why, Instant at, String by) {
        this.episodeEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isMissing() {
        return foundAt == null && endedAt == null;
    }

    /** Until when the child was away; null while missing. */
    Instant until() {
        return foundAt == null ? endedAt : foundAt;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    MissingFacts facts() {
        return new MissingFacts(id, child(), journey(), kind, missingSince, reportedAt, risk, discussionAskedAt, foundAt, offeredAt, interviewedAt,
                episodeEnd, endedAt);
    }
}
