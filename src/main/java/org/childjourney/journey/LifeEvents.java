package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.children.ChildBorn;
import org.childjourney.children.ChildDied;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Birth, death and the eighteenth birthday, whatever stage the child's journey has reached: in the transaction that recorded them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LifeEvents {

    private static final String SYSTEM = "system";

    private final List<EndsWithTheChild> stages;
    private final Journeys journeys;
    private final StagesByHand byHand;
    private final CareTellsLeavingCare leavingCare;
    private final CountsFromBirth countsFromBirth;
    private final Clocks clocks;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeEvents(List<EndsWithTheChild> stages, Journeys journeys, StagesByHand byHand, CareTellsLeavingCare leavingCare,
               CountsFromBirth countsFromBirth, Clocks clocks, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.stages = stages;
        this.journeys = journeys;
        this.byHand = byHand;
        this.leavingCare = leavingCare;
        this.countsFromBirth = countsFromBirth;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** The work goes on: what counted from the day the child was expected counts from the day it was born. */
    @EventListener
    void on(ChildBorn born) {
        countsFromBirth.of(born);
    }

    /**
     * Everything that is open for the child ends. Each stage does so itself, as only it knows its record; what then still runs
     * is ended here, so that no clock, task or escalation outlives a child because a stage forgot. Whoever begins work because
     * of a death hears of it after this.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    void on(ChildDied died) {
        ChildId child = died.child();
        String why = Ending.DEATH.words();
        stages.forEach(stage -> stage.end(child, Ending.DEATH, died.by()));
        clocks.cancelAllOf(child, why, died.by());
        processes.endAllAbout(child, why);
        Instant now = clock.instant();
        journeys.endAll(child, now, why);
        journeys.closeIfNothingIsOpen(child, now, why, died.by());
    }

    /** Stages of childhood end; what follows, if anything, leaving care takes over, else a manager arranges it. Says nothing where no journey is open. */
    void turnedEighteen(ChildId child) {
        journeys.openOf(child).ifPresent(journey -> {
            Instant now = clock.instant();
            var open = journeys.openStagesOf(child).stream().map(JourneyStage::name).distinct().collect(Collectors.joining(", "));
            if (!leavingCare.takesOver(child)) {
                byHand.ask(child, journey, NextStage.whatFollows, now, Ending.EIGHTEENTH_BIRTHDAY.words() + " Open until then: " + (open.isEmpty() ? "nothing" : open) + ".", SYSTEM);
            }
            stages.forEach(stage -> stage.end(child, Ending.EIGHTEENTH_BIRTHDAY, SYSTEM));
            events.publishEvent(new TurnedEighteen(child, now, SYSTEM, journey));
        });
    }
}
