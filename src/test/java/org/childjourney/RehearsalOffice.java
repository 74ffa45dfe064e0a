package org.childjourney;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.aop.framework.ProxyFactory;

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
                .collect(Collectors.toMap(Map.Entry::getKey, bean -> standIn(bean.getValue())));
    }

    /** Somebody of that class who was never made and knows nothing: every question is answered here. */
    private static Object standIn(Class<?> bean) {
        var proxies = new ProxyFactory();
        proxies.setTargetClass(bean);
        proxies.setProxyTargetClass(true);
        proxies.addAdvice((MethodInterceptor) asked -> answer(asked.getMethod(), bean.getSimpleName() + "." + asked.getMethod().getName() + Arrays.deepToString(asked.getArguments())));
        return proxies.getProxy();
    }

    private static Object answer(Method asked, String question) {
        var type = asked.getReturnType();
        var instant = TODAY.plus(Duration.ofHours(1 + Math.abs(question.hashCode() % 9_000)));
        return type == Date.class ? Date.from(instant) : type == Instant.class ? instant : type == String.class || type == Object.class ? "somebody"
                : type == boolean.class || type == Boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : type == long.class ? Long.valueOf(0)
                : List.class.isAssignableFrom(type) ? List.of("somebody") : type == java.util.Optional.class ? java.util.Optional.empty() : null;
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
