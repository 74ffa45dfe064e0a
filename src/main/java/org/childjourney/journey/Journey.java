package org.childjourney.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One child's continuous period of involvement. A thin record: what happens in it is told by its stages. */
@Entity
@Table(name = "journeys")
public class Journey {

    @Id
    private UUID id;
    private String reference;
    private UUID child;
    private Instant openedAt;
    private String openedBecause;
    private Instant closedAt;
    private String closedBecause;
    private String joinedInto;

    @Version
    private long version;

    protected Journey() {}

    Journey(JourneyReference reference, ChildId child, Instant openedAt, String because) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.child = child.value();
        this.openedAt = openedAt;
        this.openedBecause = because;
    }

    void close(Instant at, String because) {
        closedAt = at;
        closedBecause = because;
    }

    void joinInto(JourneyReference other, Instant at) {
        joinedInto = other.value();
        close(at, "The child was known: the journey " + other + " goes on");
    }

    void isOf(ChildId known) {
        child = known.value();
    }

    public JourneyReference reference() {
        return new JourneyReference(reference);
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<JourneyReference> joinedInto() {
        return Optional.ofNullable(joinedInto).map(JourneyReference::new);
    }
}
