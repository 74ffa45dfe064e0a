package org.childjourney.childprotection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One protection plan of one child for its whole life; what it says stands in the versions of {@code plans}. */
@Entity
@Table(name = "child_protection_plans")
class ProtectionPlan {

    /** Keeps the list as one document. */
    record Outline(List<OutlineNeed> needs) {}

    @Id UUID id;
    private UUID child;
    private String journey;
    UUID conference;
    String sourceEvent;
    Instant startedAt;
    Instant recordedAt;
    String recordedBy;
    String initialCategory;
    String latestCategory;
    int earlierPlans;
    @JdbcTypeCode(SqlTypes.JSON) private Outline outline;
    LocalDate firstCoreGroupOn;
    @Column(columnDefinition = "timestamptz[]") List<Instant> reviewedAt = List.of();
    @Column(columnDefinition = "uuid[]") List<UUID> reviewConferences = List.of();
    Instant endedAt;
    String endedWhy;
    String endedBy;
    @Version private Integer version;

    protected ProtectionPlan() {}

    ProtectionPlan(NewProtectionPlan decided, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = decided.child().value();
        this.journey = decided.journey().value();
        this.conference = decided.conference();
        this.sourceEvent = decided.sourceEvent();
        this.startedAt = decided.startedAt();
        this.recordedAt = now;
        this.recordedBy = by;
        this.initialCategory = decided.category();
        this.latestCategory = decided.category();
        this.earlierPlans = decided.earlierPlans();
        this.outline = new Outline(decided.outline());
        this.firstCoreGroupOn = decided.firstCoreGroupOn();
    }

    ProtectionPlan(ProtectionPlanBroughtIn found, Instant now, String by) {
        this(new NewProtectionPlan(found.child(), found.journey(), null, LondonTime.startOf(found.startedOn()), found.category(),
                found.earlierPlans(), List.of(), null, found.source()), now, by);
        this.latestCategory = found.latestCategory();
        this.reviewedAt = found.reviewedOn().stream().map(LondonTime::startOf).toList();
    }

    void reviewed(UUID reviewConference, Instant at, String category) {
        var conferences = new ArrayList<>(reviewConferences);
        conferences.add(reviewConference);
        reviewConferences = List.copyOf(conferences);
        var reviews = new ArrayList<>(reviewedAt);
        reviews.add(at);
        reviewedAt = List.copyOf(reviews);
        latestCategory = category;
    }

    void end(Instant at, String why, String by) {
        endedAt = at;
        endedWhy = why;
        endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    List<OutlineNeed> outline() {
        return outline.needs();
    }

    ProtectionPlanFacts facts() {
        return new ProtectionPlanFacts(id, child(), journey(), conference, startedAt, initialCategory, latestCategory, earlierPlans,
                reviewedAt.stream().map(LondonTime::day).toList(), reviewedAt.size() + 1, endedAt, endedWhy);
    }
}
