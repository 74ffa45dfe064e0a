package org.childjourney.oversight;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/oversight/annex-a-run.bpmn}: one instance for each fortnight. */
@Component
class AnnexARunProcess {

    static final String KEY = "annex-a-run";
    static final String ID = "annexARunId";

    private final Processes processes;
    private final OpenTasks tasks;

    AnnexARunProcess(Processes processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    void begin(UUID run) {
        processes.start(KEY, null, Map.of(ID, run));
    }

    /** Nobody has to answer any more for what was looked at. */
    void looked(UUID run) {
        tasks.of(KEY, ID, run, "userTask_answerForTheLateLists").ifPresent(task -> tasks.complete(task.id(), Map.of()));
    }
}
