package org.childjourney.engine;

import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the timers of one process ask for their instants again, as their diagram has it, when the record they ask has changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcessTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsSystem asSystem;

    ProcessTimers(RuntimeService runtime, ManagementService management, AsSystem asSystem) {
        this.runtime = runtime;
        this.management = management;
        this.asSystem = asSystem;
    }

    /** Resets every waiting timer of the process about the record. */
    public void askAgain(String process, String variable, UUID record) {
        asSystem.run(() -> Stream.concat(
                runtime.createProcessInstanceQuery().processDefinitionKey(process).variableValueEquals(variable, record.toString()).list().stream(),
                BegunInThisCommand.of(process, variable, record.toString()).stream())
                .flatMap(instance -> timersOf(instance.getId()))
                .forEach(timer -> management.recalculateJobDuedate(timer, false)));
    }

    private Stream<String> timersOf(String instance) {
        return Stream.concat(
                management.createJobQuery().processInstanceId(instance).timers().list().stream().map(Job::getId),
                BegunInThisCommand.timersOf(instance).stream());
    }
}
