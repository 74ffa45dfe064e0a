package org.childjourney.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervision as it was held: written down, met, its directions passed on; what is about the worker is kept apart. */
@Service
@Transactional
class HeldSupervisions {

    private static final String FORM = "hold-the-supervision";

    private final SupervisionBook book;
    private final WorkersMonths workers;
    private final Directions directions;
    private final Allocation allocation;
    private final Clocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldSupervisions(SupervisionBook book, WorkersMonths workers, Directions directions, Allocation allocation, Clocks clocks, Papers papers,
                     ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.workers = workers;
        this.directions = directions;
        this.allocation = allocation;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down. @throws org.childjourney.foundation.Refused with every wrong field */
    void hold(UUID id, HoldSupervision answers, String by) {
        var open = book.get(id);
        String worker = allocation.workerOf(open.child().toString());
        Instant at = answers.heldAt().toInstant();
        check(open, worker, at, answers, by);
        book.held(id, worker, at, answers, by);
        papers.keep(id, open.child(), FORM, at, answers.ofTheChild(), by);
        workers.keep(worker, at, answers, by);
        clocks.meet(Supervisions.CLOCK, id, at, "SupervisionHeld", by);
        directions.give(open.child(), open.journey(), Direction.Source.SUPERVISION, id, answers.directions(), by);
        events.publishEvent(new SupervisionHeld(id, open.child(), open.journey(), at, by, YesNo.isYes(answers.drift()), words(answers)));
    }

    private void check(Supervision open, String worker, Instant at, HoldSupervision answers, String by) {
        Instant now = clock.instant();
        Instant since = book.lastOf(open.child()).map(Supervision::heldAt).orElse(open.begunAt());
        var check = new Answers();
        check.require(!at.isAfter(now), "heldAt", at, "When was it held? " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(since), "heldAt", at, "When was it held? " + LondonTime.dayAndTime(at) + " lies before the last one, or before a worker held the child: "
                        + LondonTime.dayAndTime(since) + ".")
                .require(!by.equals(worker), "heldAt", null, "Nobody supervises their own work: another manager holds this one.");
        NewDirection.check(answers.directions(), "directions", LondonTime.day(now), check);
        check.orRefuse();
    }

    private static String words(HoldSupervision answers) {
        return answers.inWords() + answers.directions().stream().map(each -> " Direction: " + each.inWords()).reduce("", String::concat);
    }
}
