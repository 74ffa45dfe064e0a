package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The child gets to know the adopters, moves in, and is adopted in law; or the placement breaks down, and what follows is decided at a meeting. */
@Service
@Transactional
class AdoptivePlacements {

    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptivePlacements(AdoptionBook book, AdoptionCourse course, AdoptionClocks clocks, AdoptionProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void introductions(UUID id, PlanTheIntroductions answers, String by) {
        var adoption = book.get(id);
        new Answers().require(answers.startOn() != null && !answers.startOn().isBefore(Moment.day(adoption.matchedAt)), "startOn", answers.startOn(), "When do the introductions begin? Not before the child was matched, on "
                        + LondonTime.longDate(Moment.day(adoption.matchedAt)) + ".")
                .require(answers.moveOn() != null && answers.startOn() != null && !answers.moveOn().isBefore(answers.startOn()), "moveOn", answers.moveOn(), "When is the child to move in? Not before the introductions begin.").orRefuse();
        papers.keep(id, adoption.child(), "plan-the-introductions", clock.instant(), answers, by);
        events.publishEvent(adoption.note(clock.instant(), by, "IntroductionsPlanned", "Introductions from " + LondonTime.longDate(answers.startOn()) + ". The child: " + answers.childsVoice()));
    }

    /** @throws Refused with every wrong field, and a move for which there is no power yet */
    Map<String, Object> moved(UUID id, RecordTheMove answers, String by) {
        var adoption = book.get(id);
        boolean moved = "yes".equals(answers.moved());
        Instant at = moved ? Moment.of(answers.movedAt()) : clock.instant();
        var check = new Answers();
        check.require(!moved || adoption.authority != null, "moved", answers.moved(), "The child may not be placed yet: there is neither the consent of the parents nor a placement order. Record that first.");
        Moment.check(check, "movedAt", "When did the child move in?", at, adoption.matchedAt, "the child was matched", clock.instant()).orRefuse();
        papers.keep(id, adoption.child(), "record-the-move-to-the-adopters", at, answers, by);
        if (moved) {
            placed(adoption, at, by);
        } else {
            adoption.placementEndedWhy = answers.whyNot();
            events.publishEvent(adoption.matters(at, by, "IntroductionsEnded", "The child does not move in. " + answers.whyNot()));
        }
        return Map.of("movedIn", moved, "orderOutcome", "none");
    }

    /** Visits, reviews and the ten weeks count from here; the reviews of a waiting child are over. */
    private void placed(Adoption adoption, Instant at, String by) {
        processes.cancel(AdoptionProcesses.REVIEW, adoption.id, "The child is placed");
        List.of(AdoptionClocks.WAITING_REVIEW, AdoptionClocks.LATER_REVIEW).forEach(rule -> clocks.cancel(rule, adoption.id, "The child is placed for adoption.", by));
        adoption.placedAt = at;
        clocks.start(AdoptionClocks.APPLICATION, adoption, Trigger.at(at), "ChildPlacedForAdoption", AdoptionProcesses.PLACEMENT, by);
        clocks.start(AdoptionClocks.VISIT, adoption, Trigger.at(at), "ChildPlacedForAdoption", AdoptionProcesses.VISIT, by);
        processes.beginVisit(adoption);
        course.planReview(adoption, at, "ChildPlacedForAdoption", by);
        events.publishEvent(new ChildPlacedForAdoption(adoption.id, adoption.child(), adoption.journey(), at, by, book.adopters(adoption.adopters).fosterNow));
    }

    /** The child has lived with the adopters for ten weeks. */
    void noteTheTenWeeks(UUID id) {
        var due = clocks.dueAt(AdoptionClocks.APPLICATION, id);
        clocks.meet(AdoptionClocks.APPLICATION, id, due, "TenWeeksWithTheAdopters", "system");
        events.publishEvent(book.get(id).note(due, "system", "AdoptersMayApply", "The child has lived with the adopters for ten weeks: they may apply to the court."));
    }

    /** The first day on which the adopters may apply. */
    LocalDate mayApplyFrom(UUID id) {
        return LondonTime.dueDay(clocks.dueAt(AdoptionClocks.APPLICATION, id));
    }

    /** @throws Refused with every wrong field, and an application before the ten weeks are over */
    void application(UUID id, RecordTheApplication answers, String by) {
        var adoption = book.get(id);
        var earliest = mayApplyFrom(id);
        var check = new Answers();
        check.require(answers.appliedOn() == null || !answers.appliedOn().isBefore(earliest), "appliedOn", answers.appliedOn(), "On which day did the adopters apply? Not before "
                + LondonTime.longDate(earliest) + ": the child must have had a home with them for ten weeks. An earlier application has to be made again.");
        Moment.check(check, "appliedOn", "On which day did the adopters apply?", answers.appliedOn(), null, "", clock.instant()).orRefuse();
        adoption.appliedOn = answers.appliedOn();
        papers.keep(id, adoption.child(), "record-the-adoption-application", clock.instant(), answers, by);
        events.publishEvent(adoption.matters(Moment.within(answers.appliedOn(), clock.instant()), by, "AdoptionAppliedFor", "The adopters applied to the court: " + answers.court() + "."));
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> order(UUID id, RecordTheOrder answers, String by) {
        var adoption = book.get(id);
        Moment.check(new Answers(), "orderedOn", "On which day?", answers.orderedOn(), adoption.appliedOn, "the adopters applied", clock.instant()).orRefuse();
        papers.keep(id, adoption.child(), "record-the-adoption-order", Moment.within(answers.orderedOn(), clock.instant()), answers, by);
        if ("made".equals(answers.courtOrder())) {
            adopted(adoption, answers, by);
        } else {
            events.publishEvent(adoption.matters(Moment.within(answers.orderedOn(), clock.instant()), by, "AdoptionOrderRefused", "No adoption order so far. " + answers.whyRefused()));
        }
        return Map.of("orderOutcome", answers.courtOrder());
    }

    private void adopted(Adoption adoption, RecordTheOrder answers, String by) {
        Instant at = LondonTime.startOf(answers.orderedOn());
        adoption.orderedOn = answers.orderedOn();
        adoption.opposed = "dispensed".equals(answers.opposed());
        clocks.meet(AdoptionClocks.APPLICATION, adoption.id, clock.instant(), "AdoptionOrderMade", by);
        clocks.cancelAll(adoption.id, "The child is adopted.", by);
        List.of(AdoptionProcesses.VISIT, AdoptionProcesses.REVIEW, AdoptionProcesses.CONSENT).forEach(each -> processes.cancel(each, adoption.id, "Adopted"));
        clocks.start(AdoptionClocks.SEALING, adoption, Trigger.on(answers.orderedOn()), "AdoptionOrderMade", AdoptionProcesses.PLACEMENT, by);
        events.publishEvent(new AdoptionOrderMade(adoption.id, adoption.child(), adoption.journey(), at, by, answers.orderedOn(), adoption.opposed));
    }

    /** @throws Refused where the child was not placed, or the moment cannot be */
    void ended(Adoption adoption, Instant at, String why, String by) {
        var check = new Answers();
        check.require(adoption.isPlaced(), "placedAt", adoption.placedAt, "This child does not live with adopters under a placement that is open.")
                .require(why != null && !why.isBlank(), "why", null, "What happened? needs an answer.");
        Moment.check(check, "at", "When did the placement end?", at, adoption.placedAt, "the child moved in", clock.instant()).orRefuse();
        clocks.cancelAll(adoption.id, "The placement ended.", by);
        List.of(AdoptionProcesses.VISIT, AdoptionProcesses.REVIEW, AdoptionProcesses.CONSENT).forEach(each -> processes.cancel(each, adoption.id, "The placement ended"));
        adoption.placementEnded(at, why);
        events.publishEvent(new AdoptivePlacementEnded(adoption.id, adoption.child(), adoption.journey(), at, by, why));
        processes.placementEnded(adoption.id);
    }
}
