package org.childjourney.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.foundation.ChildId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs in the whole engine while one story is told: its tasks, its oldest cases, and what of its history is still kept. */
@TestComponent
public class EverythingOpen {

    private static final List<String> HISTORY = List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail", "act_hi_identitylink", "act_hi_incident",
            "act_hi_job_log", "act_hi_op_log", "act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out", "act_hi_comment", "act_hi_attachment", "act_hi_ext_task_log", "act_ge_bytearray");
    private static final int MOST_BATCHES = 50;

    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient database;
    private final Clock clock;

    EverythingOpen(TaskService tasks, OpenTasks openTasks, HistoryService history, RuntimeService runtime, ManagementService management, JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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

    /** When the oldest running case of each process began; cases that another story left without an end do not run. */
    public Map<String, Instant> oldestCases() {
        var running = runtime.createProcessInstanceQuery().list().stream().map(one -> one.getProcessInstanceId()).collect(Collectors.toSet());
        return running.isEmpty() ? Map.of() : history.createHistoricProcessInstanceQuery().processInstanceIds(running).list().stream()
                .collect(Collectors.toMap(one -> one.getProcessDefinitionKey(), one -> one.getStartTime().toInstant(), (one, other) -> one.isBefore(other) ? one : other));
    }

    /** How often the engine's history names the child. */
    public long tracesOf(ChildId child) {
        return history.createHistoricVariableInstanceQuery().variableValueEquals("childId", child.value().toString()).count();
    }

    /** Cases that ended and that the engine still tells of, though they ended before that instant. */
    public long keptThoughEndedBefore(Instant instant) {
        return history.createHistoricProcessInstanceQuery().finishedBefore(Date.from(instant)).count();
    }

    /** In which tables of its history the engine still has rows that were to be gone by that instant. */
    public List<String> historyToBeGoneBy(Instant instant) {
        return HISTORY.stream().filter(table -> database.sql("select count(*) from " + table + " where removal_time_ < ?").param(Timestamp.from(instant)).query(Long.class).single() > 0).toList();
    }

    public long failedJobs() {
        return management.createJobQuery().withException().count();
    }

    /** What the engine does every night: forgets the history of cases that ended longer ago than their diagram says. */
    public void forgetsWhatIsOldEnough() {
        for (int batch = 0; batch < MOST_BATCHES && (batch == 0 || !historyToBeGoneBy(clock.instant()).isEmpty()); batch++) {
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
        }
    }
}
