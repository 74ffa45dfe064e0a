package org.childjourney.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Cafcass was told, once: when, by whom, and why. Written once, never changed. */
@Entity
@Table(name = "cafcass_notices")
class CafcassNotice implements Persistable<UUID> {

    @Id private UUID id;
    private UUID concern;
    private UUID child;
    Instant toldAt;
    String toldBy;
    String why;
    private Instant recordedAt;

    protected CafcassNotice() {}

    CafcassNotice(Concern concern, Instant toldAt, String why, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.concern = concern.id;
        this.child = concern.child().value();
        this.toldAt = toldAt;
        this.toldBy = by;
        this.why = why;
        this.recordedAt = now;
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
