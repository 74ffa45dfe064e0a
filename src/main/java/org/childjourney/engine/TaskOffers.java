package org.childjourney.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the open tasks of a child to the right people again when who they are has changed: another team holds the child,
 * or the record was restricted to named readers. The diagram is asked again whom each task is for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskOffers {

    private final OpenTasks openTasks;
    private final ProcessEngineConfigurationImpl engine;
    private final AsSystem asSystem;

    TaskOffers(OpenTasks openTasks, ProcessEngineConfigurationImpl engine, AsSystem asSystem) {
        this.openTasks = openTasks;
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** A task whose people have changed goes back to nobody's hands; one whose people are the same stays where it is. */
    public void offerAgain(ChildId child) {
        asSystem.run(() -> {
            List<Task> open = openTasks.tasksOf(child);
            Map<String, Set<String>> wanted = engine.getCommandExecutorTxRequired().execute(context ->
                    open.stream().collect(Collectors.toMap(Task::getId, task -> groupsOf((TaskEntity) task))));
            wanted.forEach((task, groups) -> openTasks.find(task).filter(one -> !one.groups().equals(groups))
                    .ifPresent(one -> openTasks.moveTo(task, groups)));
        });
    }

    private static Set<String> groupsOf(TaskEntity task) {
        return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .flatMap(expression -> Arrays.stream(String.valueOf(expression.getValue(task.getExecution())).split(",")))
                .map(String::strip).collect(Collectors.toSet());
    }
}
