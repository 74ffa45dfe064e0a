package org.childjourney.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that wait for people, found by the record or the journey they belong to. */
@Component
public class OpenTasks {

    private static final String KNOWS = """
            exists (select 1 from act_ru_variable v
            where v.execution_id_ = t.proc_inst_id_ and v.name_ = #{variable} and v.type_ = 'string' and v.text_ = #{value})""";

    private final TaskService tasks;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final AsSystem asSystem;
    private final JdbcClient database;
    private final Map<String, String> processes = new ConcurrentHashMap<>(); // the key of each version, which never changes

    OpenTasks(TaskService tasks, RepositoryService repository, RuntimeService runtime, AsSystem asSystem, JdbcClient database) {
        this.tasks = tasks;
        this.repository = repository;
        this.runtime = runtime;
        this.asSystem = asSystem;
        this.database = database;
    }

    /** All open tasks of a journey, earliest due first. */
    public List<OpenTask> of(JourneyReference journey) {
        return list("exists (select 1 from act_ru_execution e where e.id_ = t.proc_inst_id_ and e.business_key_ = #{journey})", Map.of("journey", journey.value()));
    }

    /** The open tasks of one process that runs, earliest due first. */
    public List<OpenTask> of(RunningProcess process) {
        return list("t.proc_inst_id_ = #{instance}", Map.of("instance", process.instance()));
    }

    /** The open tasks of the process about a record. */
    public List<OpenTask> of(String process, String variable, UUID record) {
        return list(KNOWS + " and t.proc_def_id_ in (select p.id_ from act_re_procdef p where p.key_ = #{process})",
                Map.of("variable", variable, "value", record.toString(), "process", process));
    }

    /** The one open task of that name in the process about a record. */
    public Optional<OpenTask> of(String process, String variable, UUID record, String key) {
        return of(process, variable, record).stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /** The open tasks whose process knows a child, whichever process it is. */
    List<Task> tasksOf(ChildId child) {
        return tasks(KNOWS, Map.of("variable", "childId", "value", child.toString()));
    }

    public Optional<OpenTask> find(String id) {
        return list("t.id_ = #{id}", Map.of("id", id)).stream().findFirst();
    }

    /** What one person has claimed. */
    List<OpenTask> inHandOf(String user) {
        return list("t.assignee_ = #{user}", Map.of("user", user));
    }

    /** What the task's process knows: ids of records by variable, never personal data. */
    public Map<String, Object> references(OpenTask task) {
        return asSystem.call(() -> runtime.getVariables(task.instance()));
    }

    /** Completes a task whose answer is already stored, with the few values that gateways ask. */
    public void complete(String id, Map<String, Object> forGateways) {
        asSystem.run(() -> tasks.complete(id, forGateways));
    }

    /** Gives the task to one person, or with null back to its groups. */
    public void assign(String id, String user) {
        asSystem.run(() -> tasks.setAssignee(id, user));
    }

    /** Moves a task to other groups, as when a child becomes restricted or changes team; nobody keeps it in hand. */
    public void moveTo(String id, Set<String> groups) {
        asSystem.run(() -> {
            tasks.setAssignee(id, null);
            groupsOf(id).stream().filter(group -> !groups.contains(group)).forEach(group -> tasks.deleteCandidateGroup(id, group));
            groups.stream().filter(group -> !groupsOf(id).contains(group)).forEach(group -> tasks.addCandidateGroup(id, group));
        });
    }

    /** Sets a task's due date to what the ledger says. */
    public void due(String id, Date dueAt) {
        asSystem.run(() -> {
            Task task = tasks.createTaskQuery().taskId(id).singleResult();
            task.setDueDate(dueAt);
            tasks.saveTask(task);
        });
    }

    private List<OpenTask> list(String which, Map<String, Object> values) {
        return asSystem.call(() -> {
            var found = tasks(which, values);
            var groups = groupsOf(found.stream().map(Task::getId).toList());
            return found.stream().map(task -> asOpenTask(task, groups.getOrDefault(task.getId(), Set.of()))).toList();
        });
    }

    /** The engine's own query builds its statement out of some two hundred conditions each time; every form that is opened or answered asks several. */
    private List<Task> tasks(String which, Map<String, Object> values) {
        var query = tasks.createNativeTaskQuery().sql("select t.* from act_ru_task t where " + which + " order by t.due_date_");
        values.forEach(query::parameter);
        return query.list();
    }

    private OpenTask asOpenTask(Task task, Set<String> groups) {
        return new OpenTask(
                task.getId(), task.getTaskDefinitionKey(), task.getName(), processOf(task.getProcessDefinitionId()), task.getProcessInstanceId(),
                task.getCreateTime().toInstant(), task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getAssignee(), groups);
    }

    private String processOf(String version) {
        String process = processes.get(version);
        if (process == null) {
            process = repository.getProcessDefinition(version).getKey();
            processes.put(version, process);
        }
        return process;
    }

    /** The groups of all of them in one question; inside a command of the engine one by one, as what it has changed so far stands in no table yet. */
    private Map<String, Set<String>> groupsOf(List<String> of) {
        if (of.isEmpty() || Context.getCommandContext() != null) {
            return of.stream().collect(Collectors.toMap(task -> task, this::groupsOf));
        }
        Map<String, Set<String>> groups = new HashMap<>();
        database.sql("select task_id_, group_id_ from act_ru_identitylink where task_id_ in (:tasks) and group_id_ is not null").param("tasks", of)
                .query((row, number) -> groups.computeIfAbsent(row.getString(1), task -> new HashSet<>()).add(row.getString(2))).list();
        return groups;
    }

    private Set<String> groupsOf(String task) {
        return tasks.getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).collect(Collectors.toSet());
    }
}
