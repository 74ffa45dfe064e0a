package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves of children in care: why, where to, what is learned from a placement that broke, and how many there were. */
@Service
@Transactional
public class PlacementMoves {

    /** From this placement within twelve months on, a service manager looks. */
    static final int TOO_MANY = 3;

    private final PlacementMoveTable table;
    private final CarePeriodTable periods;
    private final CareReading reading;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final CareSchoolTerms terms;
    private final Placements placements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementMoves(PlacementMoveTable table, CarePeriodTable periods, CareReading reading, CareClocks clocks, CareProcesses processes, CareSchoolTerms terms,
                   Placements placements, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.periods = periods;
        this.reading = reading;
        this.clocks = clocks;
        this.processes = processes;
        this.terms = terms;
        this.placements = placements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A child in care is to move, or has. A move that is open already is this one.
     *
     * @return the move's id
     * @throws Refused where the child is not looked after
     */
    public UUID begin(NewMove wanted, String by) {
        var period = periods.findByChildAndEndedAtIsNull(wanted.child().value()).filter(CarePeriod::isInCare).orElseThrow(() ->
                Refused.because("child", wanted.child(), "This child is not looked after, so there is no placement to move from."));
        return table.findByCareAndSourceEvent(period.id, wanted.sourceEvent())
                .or(() -> table.findByCareOrderByAskedAt(period.id).stream().filter(PlacementMove::isOpen).findFirst())
                .map(known -> known.id).orElseGet(() -> begin(period, wanted, by));
    }

    private UUID begin(CarePeriod period, NewMove wanted, String by) {
        var move = table.save(new PlacementMove(period.id, wanted, clock.instant(), by));
        events.publishEvent(period.note(move.askedAt, by, "MoveAskedFor", "Move asked for." + (move.because == null ? "" : " " + move.because)));
        processes.begin(CareProcesses.MOVING, period, move);
        return move.id;
    }

    /** Why the child moves, or that it stays. */
    void sayWhy(UUID id, SayWhyTheChildMoves answers, String by) {
        var move = get(id);
        var period = reading.period(move.care);
        boolean moves = YesNo.isYes(answers.childMoves());
        new Answers().require(!moves || answers.reason() != null, "reason", null, "Why does the child move? Choose one.")
                .require(!moves || answers.planned() != null, "planned", null, "Was the move planned? Answer yes or no.").orRefuse();
        papers.keep(id, period.child(), "say-why-the-child-moves", clock.instant(), answers, by);
        move.explain(answers);
        events.publishEvent(period.matters(clock.instant(), by, moves ? "MoveExplained" : "ChildStays", moves ? "The child moves. " + answers.reason().label() + ". "
                + answers.whatHappened() : "The child stays after all. " + answers.whyStays()));
    }

    void lookForAPlacement(UUID id) {
        placements.lookFor(get(id).care, id);
    }

    /** The child moved in: what follows from the move begins to count. */
    void made(CarePeriod period, CarePlacement placement, PlacementMove move, boolean schoolLost, String by) {
        Instant at = placement.fromAt;
        int count = reading.placementsInAYear(period.id, at);
        move.made(at, count);
        if (move.unplanned()) {
            clocks.start(CareClocks.DISRUPTION, move.id, period, at, "PlacementEnded", CareProcesses.DISRUPTION, by);
            processes.begin(CareProcesses.DISRUPTION, period, move);
        }
        if (schoolLost) {
            clocks.start(CareClocks.SCHOOL, move.id, period, Trigger.schoolDays(at, terms.calendar()), "PlacementBegan", CareProcesses.SCHOOL, by);
            processes.begin(CareProcesses.SCHOOL, period, move);
        }
        processes.childMoved(move.id, count >= TOO_MANY && !placement.place.temporary());
        processes.intervalChanged(period.id);
        events.publishEvent(new ChildInCareMoved(period.id, period.child(), period.journey(), at, by, placement.id, placement.place, !move.unplanned(), count, schoolLost));
    }

    Optional<SayWhyTheChildMoves> explained(UUID id) {
        return papers.latest(id, "say-why-the-child-moves", SayWhyTheChildMoves.class);
    }

    PlacementMove get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("move", id, "There is no such move."));
    }
}
