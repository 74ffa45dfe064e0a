package org.childjourney.engine;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Small diagrams that only tests deploy: one task, offered to groups and due at an instant given as variables of the process. */
final class TestProcesses {

    private TestProcesses() {}

    static BpmnModelInstance oneTask(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).name("A test of one task").startEvent()
                .userTask("userTask_doIt").name("Do it").camundaCandidateGroups("${groups}").camundaDueDate("${dueAt}").endEvent().done();
    }

    /** A task that a message ends. */
    static BpmnModelInstance oneWait(String key, String message) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).name("A test of one wait").startEvent()
                .userTask("userTask_wait").name("Wait").camundaCandidateGroups("${groups}")
                .boundaryEvent("message_heard").message(message).endEvent()
                .moveToActivity("userTask_wait").endEvent().done();
    }

    static BpmnModelInstance oneCall(String key, String expression) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).name("A test of one call").startEvent()
                .serviceTask("serviceTask_call").camundaExpression(expression).endEvent().done();
    }

    static void deploy(RepositoryService repository, String key, BpmnModelInstance model) {
        repository.createDeployment().name(key).addModelInstance(key + ".bpmn", model).deploy();
    }

    static Task start(RuntimeService runtime, TaskService tasks, String key, String groups, String dueAt) {
        var instance = runtime.startProcessInstanceByKey(key, "J-2026-000001",
                Map.of("groups", groups, "dueAt", dueAt, "journeyReference", "J-2026-000001"));
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }
}
