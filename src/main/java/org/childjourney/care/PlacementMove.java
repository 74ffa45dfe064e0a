package org.childjourney.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.YesNo;

/** One move of a child in care: asked for, explained, made or not. */
@Entity
@Table(name = "placement_moves")
class PlacementMove {

    @Id UUID id;
    UUID care;
    String sourceEvent;
    String because;
    Instant askedAt;
    String askedBy;
    Boolean planned;
    @Enumerated(EnumType.STRING) MoveReason reason;
    boolean noticeGiven;
    boolean stays;
    Instant movedAt;
    Integer placements;
    @Version private Integer version;

    protected PlacementMove() {}

    PlacementMove(UUID care, NewMove wanted, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.care = care;
        this.sourceEvent = wanted.sourceEvent();
        this.because = wanted.because();
        this.askedAt = now;
        this.askedBy = by;
    }

    void explain(SayWhyTheChildMoves why) {
        this.stays = !YesNo.isYes(why.childMoves());
        this.planned = YesNo.isYes(why.planned());
        this.reason = why.reason();
        this.noticeGiven = YesNo.isYes(why.noticeGiven());
    }

    void made(Instant at, int placementsInAYear) {
        this.movedAt = at;
        this.placements = placementsInAYear;
    }

    boolean unplanned() {
        return Boolean.FALSE.equals(planned);
    }

    boolean isOpen() {
        return movedAt == null && !stays;
    }
}
