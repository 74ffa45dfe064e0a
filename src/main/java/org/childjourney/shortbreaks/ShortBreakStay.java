package org.childjourney.shortbreaks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One stay of a series: as it was planned, and as it was. A day is a night away from home; a stay without one counts as one. */
@Entity
@Table(name = "short_break_stays")
class ShortBreakStay {

    @Id UUID id;
    UUID series;
    private UUID child;
    LocalDate plannedFrom;
    LocalDate plannedUntil;
    String place;
    String withWhom;
    LocalDate fromOn;
    LocalDate untilOn;
    String fellOutWhy;
    boolean withinLimits = true;
    private Instant begunAt;
    private String begunBy;
    @Version private Integer version;

    protected ShortBreakStay() {}

    ShortBreakStay(ShortBreakSeries of, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.series = of.id;
        this.child = of.child().value();
        this.begunAt = now;
        this.begunBy = by;
    }

    void planned(PlanTheShortBreak plan) {
        this.plannedFrom = plan.fromOn();
        this.plannedUntil = plan.untilOn();
        this.place = plan.place();
        this.withWhom = plan.withWhom();
    }

    /** The days it took, else those it is planned to take; none where it fell out or is not planned yet. */
    Optional<Days> days() {
        if (fellOutWhy != null || plannedFrom == null) {
            return Optional.empty();
        }
        return Optional.of(fromOn == null ? new Days(plannedFrom, plannedUntil) : new Days(fromOn, untilOn));
    }

    boolean isOpen() {
        return fellOutWhy == null && fromOn == null;
    }
}
