package org.childjourney.oversight;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/oversight/weekly-report.bpmn}: one instance for each week. */
@Component
class WeeklyReportProcess {

    static final String KEY = "weekly-report";
    static final String ID = "weeklyReportId";

    private final Processes processes;
    private final OpenTasks tasks;

    WeeklyReportProcess(Processes processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    void begin(UUID report) {
        processes.start(KEY, null, Map.of(ID, report));
    }

    /** Nobody has to answer any more for what is sent. */
    void sent(UUID report) {
        tasks.of(KEY, ID, report, "userTask_answerForTheLateReport").ifPresent(task -> tasks.complete(task.id(), Map.of()));
    }
}
