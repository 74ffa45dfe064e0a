package org.childjourney.engine;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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
        asSystem.run(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .variableValueEquals(variable, record.toString()).list()
                .forEach(instance -> management.createJobQuery().processInstanceId(instance.getId()).timers().list()
                        .forEach(job -> management.recalculateJobDuedate(job.getId(), false))));
    }
}
