package org.childjourney.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/** Lets tests of other modules deploy a small diagram, start it and look at its timers and tasks. */
@TestComponent
public class DiagramsOfAStory {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    DiagramsOfAStory(RepositoryService repository, RuntimeService runtime, ManagementService management, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    /** Deploys a diagram of the test resources as a new version; the word makes it differ from the last one. */
    public void deploy(String file, String word) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).replace("name=\"Assess\"", "name=\"Assess " + word + "\"");
            repository.createDeployment().name("a story").addString(file.substring(file.lastIndexOf('/') + 1), text).deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deploys a diagram unless one of that key is deployed already. */
    public void deployOnce(String file, String process) {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(process).count() == 0) {
            deploy(file, "once");
        }
    }

    public String start(String process, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(process, "J-2026-000001", variables).getId();
    }

    public int versionOf(String instance) {
        var definition = runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    /** When each timer of an instance fires, by the record it is about and the event in the diagram. */
    public Map<String, Instant> timers(String instance) {
        var timers = new HashMap<String, Instant>();
        jobs(instance).forEach(job -> timers.put(key(job.getExecutionId(), job), job.getDuedate().toInstant()));
        return timers;
    }

    private String key(String execution, Job job) {
        var activity = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        return activity + " " + runtime.getVariable(execution, "storyId");
    }

    /** When each open task of an instance is due, by the record it is about. */
    public Map<UUID, Instant> tasksDue(String instance) {
        var due = new HashMap<UUID, Instant>();
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task ->
                due.put(UUID.fromString((String) tasks.getVariable(task.getId(), "storyId")), task.getDueDate().toInstant()));
        return due;
    }

    public List<Job> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).list();
    }

    public String timer(String instance, String activity) {
        return management.createJobQuery().processInstanceId(instance).activityId(activity).singleResult().getId();
    }

    public void fire(String job) {
        management.executeJob(job);
    }

    public void misplace(String job, Instant to) {
        management.setJobDuedate(job, Date.from(to));
    }

    public void lose(String job) {
        management.deleteJob(job);
    }

    public void exhaust(String job) {
        management.setJobRetries(job, 0);
    }

    public void misplaceTask(String instance, Instant to) {
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        task.setDueDate(Date.from(to));
        tasks.saveTask(task);
    }

    public void completeTask(String instance) {
        tasks.complete(tasks.createTaskQuery().processInstanceId(instance).singleResult().getId());
    }

    /** Ends every running process, so that the next story begins with none. */
    public void endAll() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(i -> runtime.deleteProcessInstance(i.getId(), "the story is over"));
    }
}
