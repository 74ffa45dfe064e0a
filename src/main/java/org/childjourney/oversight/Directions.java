package org.childjourney.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Directions of managers and auditors: each is a task of the worker with its day, and the manager hears where it is late. */
@Service
@Transactional
class Directions {

    static final String CLOCK = "supervision-direction";
    static final String DONE = "DONE";
    static final String WITHDRAWN = "WITHDRAWN";
    private static final String CARRY_OUT = "carry-out-the-direction";

    private final DirectionBook book;
    private final DirectionProcess process;
    private final Clocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directions(DirectionBook book, DirectionProcess process, Clocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.process = process;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Each becomes a task. */
    void give(ChildId child, JourneyReference journey, Direction.Source source, UUID record, List<NewDirection> given, String by) {
        Instant now = clock.instant();
        given.forEach(each -> {
            var direction = book.add(child, journey, source, record, each, now, by);
            clocks.start(new ClockStart(CLOCK, direction.id(), child, journey, Trigger.order(LondonTime.endOf(each.dueOn()), now), "DirectionGiven", DirectionProcess.KEY, by));
            process.begin(direction);
        });
    }

    List<Direction> openOf(ChildId child) {
        return book.openOf(child);
    }

    /** The worker did it, or says why not. @throws org.childjourney.foundation.Refused with every wrong field */
    boolean carryOut(UUID id, CarryOutDirection answers, String by) {
        var direction = book.get(id);
        boolean done = YesNo.isYes(answers.done());
        Instant at = done ? answers.doneAt().toInstant() : clock.instant();
        new Answers().require(!at.isAfter(clock.instant()), "doneAt", at, "When was it done? " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(direction.givenAt()), "doneAt", at, "When was it done? " + LondonTime.dayAndTime(at) + " lies before it was given.").orRefuse();
        papers.keep(id, direction.child(), CARRY_OUT, at, answers, by);
        if (done) {
            clocks.meet(CLOCK, id, at, "DirectionCarriedOut", by);
            settle(direction, DONE, at, answers.whatCame(), by);
        }
        return done;
    }

    /** The manager decides whether what was not done still stands. */
    boolean decide(UUID id, DecideOnDirection answers, String by) {
        var direction = book.get(id);
        papers.keep(id, direction.child(), "decide-on-the-direction", clock.instant(), answers, by);
        boolean withdrawn = !YesNo.isYes(answers.stands());
        if (withdrawn) {
            clocks.cancelAll(id, "The manager withdrew it.", by);
            settle(direction, WITHDRAWN, clock.instant(), answers.because(), by);
        }
        return withdrawn;
    }

    /** The work with the child is over. */
    void overtaken(ChildId child, String why, String by) {
        book.openOf(child).forEach(direction -> {
            process.overtaken(direction.id());
            clocks.cancelAll(direction.id(), why, by);
            settle(direction, WITHDRAWN, clock.instant(), why, by);
        });
    }

    Optional<CarryOutDirection> lastAnswer(UUID id) {
        return papers.latest(id, CARRY_OUT, CarryOutDirection.class);
    }

    /** Two records turned out to be of one child. */
    @EventListener
    public void on(RecordsJoined joined) {
        book.belongTo(joined.joined(), joined.child());
    }

    private void settle(Direction direction, String how, Instant at, String words, String by) {
        book.settle(direction.id(), how, at, words, by);
        events.publishEvent(new DirectionSettled(direction.id(), direction.child(), direction.journey(), at, by, how.equals(DONE), direction.what(), words));
    }
}
