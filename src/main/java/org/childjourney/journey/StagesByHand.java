package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps hold of every child whose next stage has no process here yet: a clearly named task asks the team manager to arrange it. */
@Service
@Transactional
public class StagesByHand implements EndsWithTheChild {

    static final String PROCESS = "next-stage-by-hand";

    private final StageByHandTable table;
    private final Journeys journeys;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StagesByHand(StageByHandTable table, Journeys journeys, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.journeys = journeys;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the team's manager to arrange what follows. */
    void ask(ChildId child, JourneyReference journey, NextStage next, Instant at, String because, String by) {
        var asked = table.save(new StageByHand(child, journey, next, at, because));
        journeys.began(journey, PROCESS, asked.id(), next.words(), at, because);
        events.publishEvent(new StageWanted(child, at, by, next, because));
        processes.start(PROCESS, journey, Map.of("stageByHandId", asked.id(), "childId", child, "nextStageDecision", next.name()));
    }

    void arranged(UUID id, LocalDate on, String withWhom, String words, String by) {
        var asked = find(id);
        asked.arranged(on, by, withWhom, words);
        Instant now = clock.instant();
        journeys.ended(PROCESS, id, now, "Arranged with " + withWhom, by);
        events.publishEvent(new StageArranged(asked.child(), now, by, asked.nextStage(), withWhom, words));
        journeys.closeIfNothingIsOpen(asked.child(), now, asked.nextStage().words() + " goes on with " + withWhom, by);
    }

    /** Nothing need be arranged for a child who died; an eighteenth birthday leaves more to arrange, not less. */
    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            table.findByChild(child.value()).stream().filter(StageByHand::isOpen).forEach(asked -> {
                asked.fellAway(clock.instant(), ending.words());
                processes.cancel(PROCESS, "stageByHandId", asked.id(), ending.words());
                journeys.ended(PROCESS, asked.id(), clock.instant(), ending.words(), by);
            });
        }
    }

    StageByHand find(UUID id) {
        return table.findById(id).orElseThrow(() -> new IllegalArgumentException("No stage by hand " + id));
    }
}
