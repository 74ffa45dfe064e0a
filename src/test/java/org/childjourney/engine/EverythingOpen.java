package org.childjourney.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;

/** What runs in the whole engine while one story is told: its tasks, its oldest cases, and what of its history is still kept. */
@TestComponent
public class EverythingOpen {

    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final ManagementService management;

    EverythingOpen(TaskService tasks, OpenTasks openTasks, HistoryService history, RuntimeService runtime, ManagementService management) {
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.history = history;
        this.runtime = runtime;
        this.management = management;
    }

    public List<OpenTask> tasks() {
        return tasks.createTaskQuery().active().list().stream().map(task -> openTasks.find(task.getId()).orElseThrow())
                .sorted(Comparator.comparing(OpenTask::created)).toList();
    }

    /** When the next timer fires, if any waits. */
    public Optional<Instant> nextTimer() {
        return management.createJobQuery().withRetriesLeft().active().timers().orderByJobDuedate().asc().listPage(0, 1).stream().findFirst().map(job -> job.getDuedate().toInstant());
    }

    /** When the oldest running case of each process began. */
    public Map<String, Instant> oldestCases() {
        return history.createHistoricProcessInstanceQuery().unfinished().list().stream()
                .collect(Collectors.toMap(one -> one.getProcessDefinitionKey(), one -> one.getStartTime().toInstant(), (one, other) -> one.isBefore(other) ? one : other));
    }

    public long running() {
        return runtime.createProcessInstanceQuery().count();
    }

    /** Cases that ended and that the engine still tells of. */
    public long endedAndKept() {
        return history.createHistoricProcessInstanceQuery().finished().count();
    }

    public long failedJobs() {
        return management.createJobQuery().withException().count();
    }

    /** What the engine does every night: forgets the history of cases that ended longer ago than their diagram says. */
    public void forgetsWhatIsOldEnough() {
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
    }
}
