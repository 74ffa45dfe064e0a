package org.childjourney;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/**
 * An engine of its own in which cases of every diagram can be put at every place where work waits. Beans answer without an
 * application behind them: each asked instant has one answer for ever, as the ledger's have.
 */
final class RehearsalOffice implements AutoCloseable {

    private static final Instant TODAY = Instant.parse("2026-11-20T09:00:00Z");

    private final ProcessEngine engine;

    RehearsalOffice() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("rehearsal").setJdbcUrl(TestDatabase.newDatabase()).setJdbcDriver("org.postgresql.Driver").setJdbcUsername("postgres")
                .setJdbcPassword("postgres").setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(beans()));
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine = configuration.buildProcessEngine();
    }

    private static Map<Object, Object> beans() {
        return NamedBeans.all().entrySet().stream().filter(bean -> java.lang.reflect.Modifier.isPublic(bean.getValue().getModifiers()))
                .filter(bean -> !java.lang.reflect.Modifier.isFinal(bean.getValue().getModifiers()))
                .collect(Collectors.toMap(Map.Entry::getKey, bean -> Mockito.mock(bean.getValue(), RehearsalOffice::answer)));
    }

    private static Object answer(InvocationOnMock asked) throws Throwable {
        var type = asked.getMethod().getReturnType();
        var instant = TODAY.plus(Duration.ofHours(1 + Math.abs(asked.toString().hashCode() % 9_000)));
        return type == Date.class ? Date.from(instant) : type == Instant.class ? instant : type == String.class ? "somebody"
                : type == boolean.class || type == Boolean.class ? Boolean.FALSE : List.class.isAssignableFrom(type) ? List.of("somebody")
                : type == Object.class ? "somebody" : Mockito.RETURNS_DEFAULTS.answer(asked);
    }

    /** Deploys a diagram as the newest version of its process. */
    ProcessDefinition deploy(String file, String xml) {
        var deployed = engine.getRepositoryService().createDeployment().name(file).addString(file, xml).deployWithResult();
        return deployed.getDeployedProcessDefinitions().get(0);
    }

    /** Puts one case at the place; what the diagram asks for is there under its name. */
    String caseAt(ProcessDefinition version, String place, java.util.Set<String> references) {
        var values = references.stream().collect(Collectors.toMap(name -> name, name -> (Object) name));
        return engine.getRuntimeService().createProcessInstanceById(version.getId()).setVariables(values).startBeforeActivity(place).execute().getId();
    }

    ProcessEngine engine() {
        return engine;
    }

    /** Everything that waits in a case: tasks with their worker and date, timers with their instant, messages. */
    Map<String, String> waiting(String instance) {
        Map<String, String> found = new TreeMap<>();
        engine.getTaskService().createTaskQuery().processInstanceId(instance).list().forEach(task ->
                found.put("task " + task.getId(), task.getTaskDefinitionKey() + " " + task.getAssignee() + " " + task.getDueDate()));
        jobs(instance).forEach(job -> found.put("timer " + job.getId(), job.getDuedate() + " " + job.getRetries()));
        engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance).list().forEach(message ->
                found.put("message " + message.getId(), message.getEventName() + " at " + message.getActivityId()));
        return found;
    }

    List<Job> jobs(String instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).list();
    }

    @Override
    public void close() {
        engine.close();
    }
}
