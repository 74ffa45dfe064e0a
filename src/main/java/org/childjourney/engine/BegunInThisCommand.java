package org.childjourney.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Processes that were begun by what the engine is still doing, and what they wait for. It writes them when it has done all of it, so no query finds them
 * before: what begins a stage and ends it in one breath would leave its process behind, and what it is told in the same breath would go unheard.
 */
final class BegunInThisCommand {

    private BegunInThisCommand() {}

    /** Those with a variable of that value, on whichever diagram. */
    static List<ProcessInstance> with(String variable, String value) {
        return begun(ExecutionEntity.class)
                .filter(execution -> execution.isProcessInstanceExecution() && execution.getSuperExecution() == null)
                .filter(execution -> Objects.equals(value, execution.getVariable(variable)))
                .map(ProcessInstance.class::cast).toList();
    }

    /** What waits for a message since then, in a process with a variable of that value. */
    static List<EventSubscriptionEntity> waitingFor(String message, String variable, String value) {
        return begun(EventSubscriptionEntity.class)
                .filter(waiting -> waiting.isSubscriptionForEventType(EventType.MESSAGE) && message.equals(waiting.getEventName()) && waiting.getExecution() != null)
                .filter(waiting -> isNew(waiting.getExecution().getProcessInstance())) // one that ran before has heard what made it wait anew
                .filter(waiting -> Objects.equals(value, waiting.getExecution().getProcessInstance().getVariable(variable)))
                .toList();
    }

    static boolean isNew(DbEntity entity) {
        return Context.getCommandContext().getDbEntityManager().getDbEntityCache().isTransient(entity);
    }

    private static <T extends DbEntity> Stream<T> begun(Class<T> kind) {
        var command = Context.getCommandContext();
        if (command == null) {
            return Stream.empty();
        }
        return command.getDbEntityManager().getDbEntityCache().getEntitiesByType(kind).stream().filter(BegunInThisCommand::isNew);
    }

    /** Those on one diagram with a variable of that value. */
    static List<ProcessInstance> of(String process, String variable, String value) {
        return with(variable, value).stream().filter(instance -> ((ExecutionEntity) instance).getProcessDefinition().getKey().equals(process)).toList();
    }
}
