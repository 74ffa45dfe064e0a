package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows an answer happens inside the engine's own command, which writes processes when all of it is done. */
@ChildJourneyTest
class ProcessesTest {

    private static final String PROCESS = "begun-and-ended";
    private static final String WAITING = "begun-and-told";
    private static final String MESSAGE = "test-happened";

    @Autowired Processes processes;
    @Autowired RuntimeService runtime;
    @Autowired HistoryService history;
    @Autowired RepositoryService repository;
    @Autowired ProcessEngineConfigurationImpl engine;
    @Autowired TransactionTemplate together;

    private final UUID record = UUID.randomUUID();
    private final ChildId child = ChildId.next();

    @BeforeEach
    void aDiagram() {
        TestProcesses.deploy(repository, PROCESS, TestProcesses.oneTask(PROCESS));
        TestProcesses.deploy(repository, WAITING, TestProcesses.oneWait(WAITING, MESSAGE));
    }

    @Test
    void what_begins_and_is_cancelled_in_one_breath_is_gone() {
        assertThat(insideACommand(() -> {
            begin(record);
            return processes.isRunning(PROCESS, "recordId", record) && processes.cancel(PROCESS, "recordId", record, "Over at once");
        })).isTrue();
        assertThat(running(record)).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().variableValueEquals("recordId", record.toString()).list()).singleElement()
                .satisfies(ended -> assertThat(ended.getDeleteReason()).isEqualTo("Over at once"));
    }

    @Test
    void what_begins_as_a_child_dies_ends_with_everything_else() {
        UUID before = UUID.randomUUID();
        together.executeWithoutResult(status -> begin(before));
        assertThat(insideACommand(() -> {
            begin(record);
            return processes.endAllAbout(child, "Died");
        })).isEqualTo(2);
        assertThat(running(before) + running(record)).isZero();
    }

    @Test
    void what_is_about_another_record_goes_on() {
        assertThat(insideACommand(() -> {
            begin(record);
            return processes.cancel(PROCESS, "recordId", UUID.randomUUID(), "Over at once");
        })).isFalse();
        assertThat(running(record)).isOne();
    }

    @Test
    void what_begins_hears_what_it_is_told_in_the_same_breath() {
        assertThat(insideACommand(() -> {
            begin(WAITING, record);
            return processes.tell(MESSAGE, "recordId", record, Map.of());
        })).isTrue();
        assertThat(running(WAITING, record)).isZero();
    }

    @Test
    void what_another_record_is_told_it_does_not_hear() {
        assertThat(insideACommand(() -> {
            begin(WAITING, record);
            return processes.tell(MESSAGE, "recordId", UUID.randomUUID(), Map.of()) || processes.tell("test-other", "recordId", record, Map.of());
        })).isFalse();
        assertThat(running(WAITING, record)).isOne();
    }

    @Test
    void what_begins_has_a_reference_corrected_in_the_same_breath() {
        insideACommand(() -> {
            begin(record);
            processes.setReference("recordId", record, "contactId", "the-right-one");
            return null;
        });
        assertThat(runtime.createProcessInstanceQuery().variableValueEquals("recordId", record.toString()).variableValueEquals("contactId", "the-right-one").count()).isOne();
    }

    private void begin(UUID about) {
        begin(PROCESS, about);
    }

    private void begin(String process, UUID about) {
        processes.start(process, null, Map.of("recordId", about, "childId", child, "groups", "east-social-worker", "dueAt", "2026-11-20T12:00:00"));
    }

    private long running(UUID about) {
        return running(PROCESS, about);
    }

    private long running(String process, UUID about) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(process).variableValueEquals("recordId", about.toString()).count();
    }

    private <T> T insideACommand(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> work.get());
    }
}
