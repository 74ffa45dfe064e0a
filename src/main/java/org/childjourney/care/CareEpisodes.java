package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of being looked after: how it begins, what changes it, what is known of it, and how it ends. */
@Service
@Transactional
public class CareEpisodes {

    private final CarePeriodTable table;
    private final CareCourse course;
    private final CareStatus status;
    private final CareReading reading;
    private final CareInTheMiddle inTheMiddle;
    private final Clock clock;

    CareEpisodes(CarePeriodTable table, CareCourse course, CareStatus status, CareReading reading, CareInTheMiddle inTheMiddle, Clock clock) {
        this.table = table;
        this.course = course;
        this.status = status;
        this.reading = reading;
        this.inTheMiddle = inTheMiddle;
        this.clock = clock;
    }

    /**
     * A child is to come into care, or has. Looked after it is from the day it is placed, or from a care order. The same source event begins nothing twice.
     *
     * @return the period's id
     * @throws Refused when the moment cannot be, or care is open already
     */
    public UUID begin(NewCare wanted, String by) {
        wanted.check(clock.instant());
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id)
                .orElseGet(() -> course.begin(new CarePeriod(wanted, clock.instant(), by), by));
    }

    /**
     * Brings in a child who was looked after before this record began, with clocks from real dates. The same source brings in nothing twice.
     *
     * @return the period's id
     * @throws Refused when the child is looked after here already
     */
    public UUID bringIn(CareBroughtIn found, String by) {
        return table.findByChildAndSourceEvent(found.child().value(), found.source()).map(known -> known.id).orElseGet(() -> inTheMiddle.bringIn(found, by));
    }

    /**
     * A court or another power changed the status under which the child is looked after: one episode ends and the next begins on that day.
     *
     * @param on the London day on which it began
     * @return false, and nothing changed, where the child is not looked after: then {@link #begin} it
     * @throws Refused for a day before the last episode began, or a status that cannot be; agreement is taken by {@link #agreementWanted}
     */
    public boolean legalStatusChanged(ChildId child, LegalStatus now, LocalDate on, String because, String by) {
        var open = table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare);
        open.ifPresent(period -> status.changedByLaw(period, now, on, because, by));
        return open.isPresent();
    }

    /** A child in care under another power is to stay by agreement: a worker asks for consent. False where the child is not looked after, or is being asked already. */
    public boolean agreementWanted(ChildId child, String by) {
        return table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare).filter(period -> status.askForAgreement(period, by)).isPresent();
    }

    /** The plan for permanence was made: the child has settled in. */
    public void permanencePlanMade(ChildId child, Instant at, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare).ifPresent(period -> course.permanencePlanMade(period, at, by));
    }

    /** A review was held; the first one changes how often a child at home or with carers approved for now is visited. */
    public void reviewHeld(ChildId child, Instant at, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare).filter(period -> period.firstReviewAt == null)
                .ifPresent(period -> course.firstReviewHeld(period, at));
    }

    /** Care ends from outside in a way that has a reason of the return. Nothing happens when it is over already. */
    public void end(UUID id, CareEndReason how, String why, Instant at, String by) {
        var period = reading.period(id);
        if (period.isOpen()) {
            course.over(period, how, why, at, by, false);
        }
    }

    /** Care ends from outside for a reason the return does not name. */
    public void end(UUID id, String why, Instant at, String by) {
        end(id, CareEndReason.E8, why, at, by);
    }

    @Transactional(readOnly = true)
    public Optional<CareFacts> find(UUID id) {
        return table.findById(id).map(reading::facts);
    }

    /** The period that is open for the child now, placed or not yet. */
    @Transactional(readOnly = true)
    public Optional<CareFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(reading::facts);
    }

    /** Every period the child ever had, oldest first. */
    @Transactional(readOnly = true)
    public List<CareFacts> of(ChildId child) {
        return table.findByChildOrderByBegunAt(child.value()).stream().map(reading::facts).toList();
    }

    /** The episodes of a period, in order, as SSDA903 asks for them. */
    @Transactional(readOnly = true)
    public List<EpisodeFacts> episodesOf(UUID id) {
        return reading.episodes(reading.period(id));
    }

    /** Two records turned out to be of one child: the care is the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
