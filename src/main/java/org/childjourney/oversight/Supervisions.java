package org.childjourney.oversight;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.timescales.Trigger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervision of every child a worker holds, month by month. It begins when a worker holds a child with whom we work, goes on whoever the
 * worker is, because a new worker takes over the running clock, and ends with the work.
 */
@Service
@Transactional
public class Supervisions {

    static final String CLOCK = "supervision-monthly";

    private final SupervisionBook book;
    private final SupervisionProcess process;
    private final Directions directions;
    private final Clocks clocks;
    private final OversightSetting setting;
    private final Clock clock;

    Supervisions(SupervisionBook book, SupervisionProcess process, Directions directions, Clocks clocks, OversightSetting setting, Clock clock) {
        this.book = book;
        this.process = process;
        this.directions = directions;
        this.clocks = clocks;
        this.setting = setting;
        this.clock = clock;
    }

    /** A worker holds a child whose journey is open. Months that passed before are not asked for; nothing happens where one is open already. */
    public void workerHolds(ChildId child, JourneyReference journey, String by) {
        if (setting.byItself() && book.openOf(child).isEmpty()) {
            begin(child, journey, clock.instant(), "WorkerHoldsChild", by);
        }
    }

    /** The work with the child is over: nobody supervises it, and directions that are open fall away. */
    public void workEnded(ChildId child, String why, String by) {
        book.openOf(child).ifPresent(open -> end(open, why, by));
        directions.overtaken(child, why, by);
    }

    /** The month is over and held: the next is counted from the day it was held. */
    void planTheNext(Supervision held, boolean workerHolds) {
        if (workerHolds && book.openOf(held.child()).isEmpty()) {
            begin(held.child(), held.journey(), held.heldAt(), "SupervisionHeld", held.heldBy());
        }
    }

    /** Two records turned out to be of one child: the known child's supervision goes on. */
    @EventListener
    public void on(RecordsJoined joined) {
        if (book.openOf(joined.child()).isPresent()) {
            book.openOf(joined.joined()).ifPresent(open -> end(open, "The records of one child were joined.", "system"));
        }
        book.belongTo(joined.joined(), joined.child());
    }

    private void begin(ChildId child, JourneyReference journey, Instant from, String event, String by) {
        var supervision = book.begin(child, journey, clock.instant());
        clocks.start(new ClockStart(CLOCK, supervision.id(), child, journey, Trigger.at(from), event, SupervisionProcess.KEY, by));
        process.begin(supervision);
    }

    private void end(Supervision open, String why, String by) {
        process.workEnded(open.id());
        clocks.cancelAll(open.id(), why, by);
        book.ended(open.id(), clock.instant(), why);
    }
}
