package org.childjourney.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes, tells them what happened and ends them: always inside the transaction that changed the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    Processes(RuntimeService runtime, HistoryService history, RepositoryService repository, AsSystem asSystem) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /**
     * Starts the newest version of a process for a child's journey.
     *
     * @param journey    null for a duty that stands outside any journey
     * @param references ids of records and what gateways ask, never personal data
     */
    public void start(String process, JourneyReference journey, Map<String, ?> references) {
        var variables = new HashMap<String, Object>();
        references.forEach((name, value) -> variables.put(name, plain(value)));
        if (journey != null) {
            variables.put("journeyReference", journey.value());
        }
        asSystem.run(() -> runtime.startProcessInstanceByKey(process, journey == null ? null : journey.value(), variables));
    }

    /**
     * Starts the newest version of a process in its middle, where work brought in from elsewhere stood. The sub-process around
     * the activity, and every timer on either, begin with it.
     *
     * @param activity id of the diagram element to wait at
     */
    public void startAt(String process, JourneyReference journey, Map<String, ?> references, String activity) {
        var variables = new HashMap<String, Object>();
        references.forEach((name, value) -> variables.put(name, plain(value)));
        variables.put("journeyReference", journey.value());
        asSystem.run(() -> runtime.createProcessInstanceByKey(process).businessKey(journey.value())
                .setVariables(variables).startBeforeActivity(activity).execute());
    }

    /**
     * Tells every process that waits for the message and is about the record.
     *
     * @return whether any heard it
     */
    public boolean tell(String message, String variable, UUID record, Map<String, ?> values) {
        var variables = new HashMap<String, Object>();
        values.forEach((name, value) -> variables.put(name, plain(value)));
        return asSystem.call(() -> {
            var begun = BegunInThisCommand.waitingFor(message, variable, record.toString());
            boolean heard = !runtime.createMessageCorrelation(message)
                    .processInstanceVariableEquals(variable, record.toString())
                    .setVariables(variables)
                    .correlateAllWithResult()
                    .isEmpty();
            begun.stream().filter(BegunInThisCommand::isNew).forEach(waiting -> waiting.eventReceived(variables, false)); // what one of them ended hears no more
            return heard || !begun.isEmpty();
        });
    }

    /** Ends the process about the record, with a reason for the operators' history; false if none runs. */
    public boolean cancel(String process, String variable, UUID record, String why) {
        return asSystem.call(() -> {
            var running = instances(process, variable, record);
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
            return !running.isEmpty();
        });
    }

    /** Ends every process about a child, whichever module began it; says how many there were. */
    public int endAllAbout(ChildId child, String why) {
        return asSystem.call(() -> {
            var running = Stream.concat(
                    runtime.createProcessInstanceQuery().variableValueEquals("childId", child.toString()).rootProcessInstances().list().stream(),
                    BegunInThisCommand.with("childId", child.toString()).stream()).toList();
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
            return running.size();
        });
    }

    /** Corrects a reference in every process about a record, as when a contact turns out to be about a child known already. */
    public void setReference(String variable, UUID record, String name, Object value) {
        asSystem.run(() -> Stream.concat(
                runtime.createProcessInstanceQuery().variableValueEquals(variable, record.toString()).list().stream(),
                BegunInThisCommand.with(variable, record.toString()).stream())
                .forEach(instance -> runtime.setVariable(instance.getId(), name, plain(value))));
    }

    /** Whether a process about the record runs. */
    public boolean isRunning(String process, String variable, UUID record) {
        return asSystem.call(() -> !instances(process, variable, record).isEmpty());
    }

    /** Every process that runs for the journey, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<RunningProcess> of(JourneyReference journey) {
        return asSystem.call(() -> history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(journey.value())
                .unfinished().orderByProcessInstanceStartTime().asc().list().stream()
                .map(this::running).toList());
    }

    /** Every process that runs about a record, on whichever child's journey, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<RunningProcess> about(String variable, UUID record) {
        return asSystem.call(() -> runtime.createProcessInstanceQuery().variableValueEquals(variable, record.toString()).rootProcessInstances().list().stream()
                .flatMap(instance -> find(instance.getId()).stream()).sorted(Comparator.comparing(RunningProcess::since)).toList());
    }

    /** The process that runs under the engine's id of it; empty where none does, or none any more. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<RunningProcess> find(String instance) {
        return asSystem.call(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery().processInstanceId(instance).unfinished().singleResult())
                .map(this::running));
    }

    private RunningProcess running(HistoricProcessInstance instance) {
        return new RunningProcess(
                instance.getId(), instance.getProcessDefinitionKey(), instance.getProcessDefinitionName(),
                instance.getStartTime().toInstant(), runtime.getVariables(instance.getId()), runtime.getActiveActivityIds(instance.getId()));
    }

    /** The name in words of a process, as its newest diagram has it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String nameOf(String process) {
        var definition = asSystem.call(() ->
                repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult());
        return definition == null ? process : definition.getName();
    }

    private List<ProcessInstance> instances(String process, String variable, UUID record) {
        return Stream.concat(
                runtime.createProcessInstanceQuery().processDefinitionKey(process).variableValueEquals(variable, record.toString()).list().stream(),
                BegunInThisCommand.of(process, variable, record.toString()).stream()).toList();
    }

    private static Object plain(Object value) {
        return value instanceof UUID || value instanceof org.childjourney.foundation.ChildId || value instanceof Enum<?>
                ? value.toString() : value;
    }
}
