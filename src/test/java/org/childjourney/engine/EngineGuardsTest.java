package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class EngineGuardsTest {

    @Autowired ProcessEngine engine;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired RepositoryService repository;
    @Autowired EngineSettingsCheck settings;
    @Autowired JdbcClient database;

    @BeforeEach
    void deploy() {
        TestProcesses.deploy(repository, "guard-probe", TestProcesses.oneTask("guard-probe"));
    }

    @Test
    void a_diagram_with_a_script_is_not_deployed() {
        var model = Bpmn.createExecutableProcess("scripted").camundaHistoryTimeToLive(1).startEvent()
                .scriptTask().scriptFormat("groovy").scriptText("println 1").endEvent().done();
        assertThatThrownBy(() -> TestProcesses.deploy(repository, "scripted", model)).hasMessageContaining("Scripts are refused");
    }

    @Test
    void a_diagram_without_a_history_time_to_live_is_not_deployed() {
        var model = Bpmn.createExecutableProcess("kept-for-ever").camundaHistoryTimeToLiveString(null).startEvent().endEvent().done();
        assertThatThrownBy(() -> TestProcesses.deploy(repository, "kept-for-ever", model)).hasMessageContaining("historyTimeToLive");
    }

    @Test
    void the_class_path_has_no_script_engine_but_those_of_decision_tables_and_the_engine_hands_out_none_at_all() {
        var known = new ScriptEngineManager().getEngineFactories().stream().flatMap(factory -> factory.getNames().stream()).toList();
        assertThat(known).allMatch(name -> name.toLowerCase().contains("feel") || name.contains("Friendly Enough Expression Language") || name.toLowerCase().contains("juel"),
                "belongs to decision tables");
        var scripts = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getScriptEngineResolver();
        for (String language : List.of("juel", "javascript", "groovy", "python", "feel")) {
            assertThatThrownBy(() -> scripts.getScriptEngine(language, true)).hasMessageContaining("Scripts are refused");
        }
    }

    static Stream<Map<String, Object>> personalData() {
        return Stream.of(
                Map.of("childName", "Zebedee Example"),
                Map.of("recordId", "Zebedee Example"),
                Map.of("decision", "Their mother says she is worried"),
                Map.of("concern", "neglect"),
                Map.of("bornAt", "4 May 2019"),
                Map.of("children", new ArrayList<>(List.of("a", "b"))),
                Map.of("childIds", new ArrayList<>(List.of("Zebedee Example"))),
                Map.of("birthday", new Date()),
                Map.of("child", new Staffless("Zebedee")));
    }

    /** A value of a kind the engine would serialise whole. */
    record Staffless(String name) implements java.io.Serializable {}

    @ParameterizedTest
    @MethodSource("personalData")
    void a_variable_that_may_hold_personal_data_is_refused_with_a_clear_reason(Map<String, Object> variables) {
        var instance = start("east-social-worker");
        assertThatThrownBy(() -> runtime.setVariables(instance, variables)).hasStackTraceContaining("never what is known of a person");
        assertThat(database.sql("select count(*) from act_ru_variable where name_ = :name")
                .param("name", variables.keySet().iterator().next()).query(Long.class).single()).isZero();
    }

    @Test
    void references_days_instants_answers_numbers_and_codes_are_what_a_process_keeps() {
        var instance = start("east-social-worker");
        assertThatCode(() -> runtime.setVariables(instance, Map.of(
                "contactId", UUID.randomUUID().toString(), "heldOn", "2026-11-20", "conferenceDueAt", new Date(), "childWasSeen", true,
                "agencies", 3, "outcome", "single-assessment", "journeyReference", "J-2026-000123",
                "siblingIds", new ArrayList<>(List.of(UUID.randomUUID().toString()))))).doesNotThrowAnyException();
    }

    @Test
    void a_variable_given_with_the_completion_of_a_task_is_refused_too() {
        var task = tasks.createTaskQuery().processInstanceId(start("east-social-worker")).singleResult();
        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("comment", "She said she is afraid")))
                .hasStackTraceContaining("never what is known of a person");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void a_task_is_granted_to_its_groups_and_to_no_person_even_when_claimed() {
        var task = tasks.createTaskQuery().processInstanceId(start("east-social-worker,east-senior-social-worker")).singleResult();
        tasks.claim(task.getId(), "social-worker");
        assertThat(grants(task.getId())).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(database.sql("select count(*) from act_ru_authorization where user_id_ is not null").query(Long.class).single()).isZero();
    }

    @Test
    void the_grant_goes_when_the_task_is_offered_to_others_and_with_the_task() {
        var task = tasks.createTaskQuery().processInstanceId(start("east-social-worker")).singleResult();
        tasks.addCandidateGroup(task.getId(), "west-social-worker");
        tasks.deleteCandidateGroup(task.getId(), "east-social-worker");
        assertThat(grants(task.getId())).containsExactly("west-social-worker");
        tasks.complete(task.getId());
        assertThat(grants(task.getId())).isEmpty();
    }

    @Test
    void the_engines_settings_are_read_back_and_a_wrong_one_is_named() {
        assertThat(settings.wrong()).isEmpty();
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.setAuthorizationEnabled(false);
        try {
            assertThatThrownBy(settings::check).isInstanceOf(IllegalStateException.class).hasMessageContaining("authorization must be on");
        } finally {
            configuration.setAuthorizationEnabled(true);
        }
    }

    @Test
    void nobody_but_the_application_deploys_starts_or_deletes() {
        engine.getIdentityService().setAuthentication("system-operator", List.of("system-operator", "camunda-admin"));
        try {
            assertThatThrownBy(() -> TestProcesses.deploy(repository, "guard-probe-2", TestProcesses.oneTask("guard-probe-2")))
                    .hasMessageContaining("CREATE");
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("guard-probe")).isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(() -> engine.getFilterService().saveFilter(engine.getFilterService().newTaskFilter("Mine")))
                    .hasMessageContaining("CREATE");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private String start(String groups) {
        return runtime.startProcessInstanceByKey("guard-probe", Map.of("groups", new ArrayList<>(List.of(groups.split(","))), "dueAt", "2026-11-20T12:00:00"))
                .getId();
    }

    private List<String> grants(String task) {
        return database.sql("select group_id_ from act_ru_authorization where resource_id_ = :task").param("task", task).query(String.class).list();
    }
}
