package org.childjourney.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What a plan says, as it was written once. Never changed; the next version says what has become of it. */
@Entity
@Table(name = "plan_versions")
public class PlanVersion implements Persistable<UUID> {

    /** Keeps a list as one document. */
    record Needs(List<Need> all) {}

    @Id private UUID id;
    private UUID plan;
    private UUID child;
    private int number;
    @JdbcTypeCode(SqlTypes.JSON) private Needs needs;
    private int readingEase;
    private Instant writtenAt;
    private String writtenBy;

    protected PlanVersion() {}

    PlanVersion(UUID plan, ChildId child, int number, List<Need> needs, int readingEase, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.child = child.value();
        this.number = number;
        this.needs = new Needs(needs);
        this.readingEase = readingEase;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    public UUID plan() {
        return plan;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public int number() {
        return number;
    }

    /** At most seven, all of them live. */
    public List<Need> needs() {
        return List.copyOf(needs.all());
    }

    public Optional<Need> need(String needId) {
        return needs().stream().filter(need -> need.id().equals(needId)).findFirst();
    }

    /** 0 to 100, see {@link ReadingEase}. */
    public int readingEase() {
        return readingEase;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
