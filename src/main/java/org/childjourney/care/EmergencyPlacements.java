package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children placed at once with people nobody had approved for them: in time somebody decides whether they stay. */
@Service
@Transactional
class EmergencyPlacements {

    private final CareReading reading;
    private final CarePlacementTable table;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final PlacementMoves moves;
    private final Placements placements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyPlacements(CareReading reading, CarePlacementTable table, CareClocks clocks, CareProcesses processes, PlacementMoves moves, Placements placements,
                        Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.moves = moves;
        this.placements = placements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody senior decides after the fact on a place out of the area: without approval the child moves. */
    void confirm(UUID id, ApproveThePlacement answers, String by) {
        placements.decide(id, "confirm-the-placement", answers, by);
        if (!answers.yes()) {
            var placement = reading.placement(id);
            placement.mustEnd = true;
            table.saveAndFlush(placement);
            moveOn(id);
        }
    }

    /** The manager decides on foster carers outside their terms: the terms are changed, or the child moves and the clock runs until then. */
    void decide(UUID id, DecideOnTheEmergencyPlacement answers, String by) {
        var placement = reading.placement(id);
        papers.keep(id, reading.period(placement.care).child(), "decide-on-the-emergency-placement", clock.instant(), answers, by);
        if (YesNo.isYes(answers.stays())) {
            clocks.meet(CareClocks.EMERGENCY, id, clock.instant(), "EmergencyPlacementDecided", by);
        } else {
            clocks.goesOnWithoutTask(CareClocks.EMERGENCY, id, by);
        }
        decided(placement, YesNo.isYes(answers.stays()), answers.because(), by);
    }

    /** @throws Refused with every wrong field */
    void assess(UUID id, AssessTheParentsHome answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        Instant at = answers.assessedAt() == null ? null : answers.assessedAt().toInstant();
        CareMoments.require(new Answers(), "assessedAt", "When was the assessment finished?", at, clock.instant(), placement.fromAt, "the child moved in").orRefuse();
        papers.keep(id, period.child(), "assess-the-parents-home", at, answers, by);
        clocks.meet(CareClocks.PARENTS_HOME, id, at, "ParentsHomeAssessed", by);
        events.publishEvent(period.note(at, by, "ParentsHomeAssessed", "Parent's home " + (YesNo.isYes(answers.suitable()) ? "suitable: " : "not suitable: ") + answers.because()));
    }

    /** Whether the child stays with the parent. */
    void decide(UUID id, DecideOnTheParentsHome answers, String by) {
        var placement = reading.placement(id);
        papers.keep(id, reading.period(placement.care).child(), "decide-on-the-parents-home", clock.instant(), answers, by);
        decided(placement, YesNo.isYes(answers.stays()), answers.because(), by);
    }

    /** What the worker found, for who decides. */
    Optional<AssessTheParentsHome> assessmentOf(UUID id) {
        return papers.latest(id, "assess-the-parents-home", AssessTheParentsHome.class);
    }

    private void decided(CarePlacement placement, boolean stays, String because, String by) {
        var period = reading.period(placement.care);
        placement.mustEnd = !stays;
        placement.regulation = stays ? null : placement.regulation;
        table.saveAndFlush(placement);
        if (stays) {
            processes.intervalChanged(period.id);
        }
        events.publishEvent(period.matters(clock.instant(), by, "EmergencyPlacementDecided", (stays ? "The child stays where it was placed at once. " : "The child cannot stay. ") + because));
    }

    /** A child who cannot stay moves. */
    void moveOn(UUID id) {
        var placement = reading.placement(id);
        if (placement.mustEnd && placement.isLivedIn()) {
            moves.begin(new NewMove(reading.period(placement.care).child(), "Nobody could approve that the child stays.", "PlacementMustEnd:" + id), "system");
        }
    }
}
