package org.childjourney.journey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Everything that is in doubt about one child's brought-in record at a time, until a manager has settled it. */
@Entity
@Table(name = "brought_in_doubts")
class BroughtInDoubts {

    @Id
    private UUID id;
    private UUID child;
    private String journey;
    private String team;
    private Instant askedAt;
    private Instant settledAt;
    private String settledBy;
    private String whyNot;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "doubts", nullable = false, updatable = false)
    @OrderBy("place")
    private List<BroughtInDoubt> lines = new ArrayList<>();

    @Version
    private long version;

    protected BroughtInDoubts() {}

    BroughtInDoubts(ChildId child, String team, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.team = team;
        this.askedAt = askedAt;
    }

    void add(LocalDate referredOn, String doubt) {
        lines.add(new BroughtInDoubt(lines.size() + 1, referredOn, doubt));
    }

    void belongTo(JourneyReference open) {
        journey = open.value();
    }

    void settled(Instant at, String by) {
        settledAt = at;
        settledBy = by;
    }

    void fellAway(Instant at, String by, String why) {
        settled(at, by);
        whyNot = why;
    }

    UUID id() {
        return id;
    }

    ChildId child() {
        return new ChildId(child);
    }

    /** The open journey they belong to; empty where everything brought in was closed. */
    Optional<JourneyReference> journey() {
        return Optional.ofNullable(journey).map(JourneyReference::new);
    }

    /** The team the caseload was brought in for. */
    String team() {
        return team;
    }

    Instant askedAt() {
        return askedAt;
    }

    List<BroughtInDoubt> lines() {
        return List.copyOf(lines);
    }
}
