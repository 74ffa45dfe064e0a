package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;

/** CVE-2026-109432 and its kin: what an expression may do here, whatever path it comes by. */
@ChildJourneyTest
class ExpressionsTest {

    private static final String MARK = "childjourney.was.broken.into";
    private static final String ATTACK =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')}";

    @TestComponent
    static class Beans {
        @Bean
        ProbeTasks probeTasks() {
            return new ProbeTasks();
        }

        @Bean
        ProbeTasks probeOfAnotherName() {
            return new ProbeTasks();
        }
    }

    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired RepositoryService repository;
    @Autowired FilterService filters;
    @Autowired ProbeTasks probeTasks;

    @AfterEach
    void nothing_was_broken_into() {
        assertThat(System.getProperty(MARK)).isNull();
        System.clearProperty(MARK);
    }

    @Test
    void code_hidden_in_an_or_query_is_not_run_although_the_engine_evaluates_it() {
        assertThatThrownBy(() -> tasks.createTaskQuery().or().dueAfterExpression(ATTACK).endOr().list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery().or().taskAssigneeExpression(ATTACK).endOr().count())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void a_query_cannot_even_call_our_own_beans() {
        int before = probeTasks.calls;
        assertThatThrownBy(() -> tasks.createTaskQuery().or().taskAssigneeExpression("${probeTasks.greet('x')}").endOr().list())
                .isInstanceOf(ProcessEngineException.class);
        assertThat(probeTasks.calls).isEqualTo(before);
    }

    @Test
    void code_hidden_in_a_filter_is_not_even_stored() {
        var filter = filters.newTaskFilter("Looks harmless");
        filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression(ATTACK));
        assertThatThrownBy(() -> filters.saveFilter(filter)).hasMessageContaining("Expressions are forbidden in stored queries");
    }

    @Test
    void code_in_an_or_query_added_to_a_stored_filter_is_not_run() {
        var filter = filters.createFilterQuery().filterName("All my tasks").singleResult().getId();
        assertThatThrownBy(() -> filters.list(filter, tasks.createTaskQuery().or().taskAssigneeExpression(ATTACK).endOr()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ATTACK,
        "${recordId.class}",
        "${recordId['class']}",
        "${recordId.getClass()}",
        "${recordId.length()}",
        "${probeTasks.class}",
        "${probeTasks.getClass()}",
        "${probeTasks.hidden()}",
        "${probeTasks.calls}",
        "${probeTasks.greet(recordId).getClass()}",
        "${probeOfAnotherName.greet(recordId)}",
        "${dataSource.getConnection()}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices()}",
        "${now()}",
        "${currentUser()}",
        "${T(java.lang.Runtime).getRuntime()}",
        "${java.lang.Runtime.getRuntime()}",
        "${Tasks.greet(recordId)}",
    })
    void a_diagram_reaches_nothing_but_named_beans_and_simple_variables(String expression) {
        var key = "probe-" + Integer.toHexString(expression.hashCode());
        assertThatThrownBy(() -> {
            TestProcesses.deploy(repository, key, TestProcesses.oneCall(key, expression));
            runtime.startProcessInstanceByKey(key, Map.of("recordId", "17"));
        }).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void a_diagram_calls_a_method_of_a_named_bean_with_a_variable() {
        TestProcesses.deploy(repository, "probe-allowed", TestProcesses.oneCall("probe-allowed", "${probeTasks.greet(recordId)}"));
        int before = probeTasks.calls;
        runtime.startProcessInstanceByKey("probe-allowed", Map.of("recordId", "17"));
        assertThat(probeTasks.calls).isEqualTo(before + 1);
    }
}
