package org.childjourney.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Processes that were begun by what the engine is still doing. It writes them when it has done all of it, so no query finds them before: what begins a
 * stage and ends it in one breath would leave its process behind.
 */
final class BegunInThisCommand {

    private BegunInThisCommand() {}

    /** Those with a variable of that value, on whichever diagram. */
    static List<ProcessInstance> with(String variable, String value) {
        var command = Context.getCommandContext();
        if (command == null) {
            return List.of();
        }
        var cache = command.getDbEntityManager().getDbEntityCache();
        return cache.getEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution -> execution.isProcessInstanceExecution() && execution.getSuperExecution() == null && cache.isTransient(execution))
                .filter(execution -> Objects.equals(value, execution.getVariable(variable)))
                .map(ProcessInstance.class::cast).toList();
    }

    /** Those on one diagram with a variable of that value. */
    static List<ProcessInstance> of(String process, String variable, String value) {
        return with(variable, value).stream().filter(instance -> ((ExecutionEntity) instance).getProcessDefinition().getKey().equals(process)).toList();
    }
}
