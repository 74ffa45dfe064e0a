package org.childjourney.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must be done because of serious incidents: each agreed action is a task with a date, until somebody says what is different now. */
@Service
@Transactional
class LearningActions {

    private final LearningActionTable table;
    private final Incidents incidents;
    private final IncidentProcesses processes;
    private final IncidentClocks clocks;
    private final Papers papers;
    private final Clock clock;

    LearningActions(LearningActionTable table, Incidents incidents, IncidentProcesses processes, IncidentClocks clocks, Papers papers, Clock clock) {
        this.table = table;
        this.incidents = incidents;
        this.processes = processes;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    void agreed(Incident incident, List<AgreedAction> agreed, String by) {
        for (var each : agreed) {
            var action = table.save(new LearningAction(incident, each, clock.instant()));
            clocks.start(incident, action, clock.instant(), by);
            processes.begin(incident, action);
        }
    }

    /** @throws Refused when the moment cannot be */
    void done(UUID id, DoTheLearningAction answers, String by) {
        var action = get(id);
        Instant at = answers.doneAt().toInstant();
        new Answers().require(!at.isAfter(clock.instant()), "doneAt", at, "When was it done? It lies in the future.").orRefuse();
        action.doneAt = at;
        clocks.meet(IncidentClocks.ACTION, id, at, "LearningActionDone", by);
        papers.keep(action.incident, incidents.get(action.incident).file(), "do-the-learning-action", at, answers, by);
    }

    LearningAction get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("action", id, "There is no such action."));
    }
}
