package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attacks SECURITY.md names, tried on the real server as a signed-in social worker and as a stranger. */
@ChildJourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineDoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String HARMLESS_PROBE = "${''.getClass()}";

    @LocalServerPort int port;
    @Autowired ProcessEngine engine;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired RepositoryService repository;
    @Autowired FilterService filters;
    @Autowired JdbcClient database;
    Visitor worker;
    Visitor manager;
    Visitor operator;
    Task task;

    @BeforeAll
    void a_signed_in_social_worker() {
        worker = signedIn("social-worker", "tasklist");
        TestProcesses.deploy(repository, "door-probe", TestProcesses.oneTask("door-probe"));
    }

    /** The engine's web applications serve the engine that was registered last; in this process that may be another context's. */
    @BeforeEach
    void the_doors_are_of_this_engine() {
        ProcessEngines.registerProcessEngine(engine);
    }

    @BeforeEach
    void a_task() {
        var started = runtime.startProcessInstanceByKey("door-probe", Map.of("groups", new ArrayList<>(List.of("east-social-worker")), "dueAt", "2026-11-20T12:00:00"));
        task = tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();
    }

    @Test
    void tasklist_finds_counts_and_claims_work_as_ever() {
        var filter = filters.createFilterQuery().filterName("All my tasks").singleResult().getId();
        assertThat(worker.get(ENGINE + "/filter?itemCount=true").body()).contains("All my tasks", "\"itemCount\"");
        assertThat(worker.post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=500", "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}").body())
                .contains(task.getId());
        assertThat(worker.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"social-worker\"}")).extracting(answer -> answer.statusCode() + answer.body()).isEqualTo("204");
        assertThat(worker.get(ENGINE + "/task/" + task.getId()).statusCode()).isEqualTo(200);
        assertThat(worker.post(ENGINE + "/task/" + task.getId() + "/unclaim", "").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"dueAfterExpression\":\"PROBE\"}",
        "{\"orQueries\":[{\"dueAfterExpression\":\"PROBE\"}]}",
        "{\"orQueries\":[{\"taskAssignee\\u0045xpression\":\"PROBE\"}]}",
        "{\"orQueries\":[{\"assigneeEXPRESSION\":\"PROBE\"}]}",
        "{\"a\":{\"b\":[[{\"c\":{\"candidateGroupExpression\":\"PROBE\"}}]]}}",
        "{\"processVariables\":[],\"createdBeforeExpression\":1}",
    })
    void a_body_with_an_expression_at_any_depth_is_refused(String body) {
        assertThat(worker.post(ENGINE + "/task", body.replace("PROBE", HARMLESS_PROBE)).statusCode()).isEqualTo(400);
        var filter = filters.createFilterQuery().filterName("All my tasks").singleResult().getId();
        assertThat(worker.post(ENGINE + "/filter/" + filter + "/list", body.replace("PROBE", HARMLESS_PROBE)).statusCode()).isEqualTo(400);
        assertThat(worker.post("/camunda/api/cockpit/plugin/base/default/process-instance", body.replace("PROBE", HARMLESS_PROBE)).statusCode()).isEqualTo(400);
    }

    @Test
    void an_expression_hidden_by_another_encoding_or_in_the_address_is_refused() {
        byte[] wide = "{\"orQueries\":[{\"dueAfterExpression\":\"x\"}]}".getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        assertThat(ExpressionKeys.in(wide, new com.fasterxml.jackson.core.JsonFactory())).isEqualTo(ExpressionKeys.Found.FOUND);
        assertThat(worker.get(ENGINE + "/task?dueAfterExpression=x").statusCode()).isEqualTo(400);
        assertThat(worker.send("POST", ENGINE + "/task", "{}", "Content-Type", "application/json", "Content-Encoding", "gzip", "X-XSRF-TOKEN", worker.engineToken()).statusCode())
                .isEqualTo(415);
        assertThat(worker.send("POST", ENGINE + "/task", "a=b", "Content-Type", "application/x-www-form-urlencoded", "X-XSRF-TOKEN", worker.engineToken()).statusCode())
                .isEqualTo(415);
        assertThat(worker.post(ENGINE + "/task", "{not json").statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_too_large_to_be_honest_is_refused_announced_or_not() {
        String large = "{\"name\":\"" + "a".repeat(EngineDoorGuard.MOST_BYTES) + "\"}";
        assertThat(worker.post(ENGINE + "/task", large).statusCode()).isEqualTo(413);
        assertThat(worker.post("/camunda/api/admin/auth/user/default/login/tasklist", large).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/default/user/create", "/default/anything"})
    void nobody_creates_an_administrator(String rest) {
        var stranger = new Visitor(port);
        var body = "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},\"credentials\":{\"password\":\"long-enough-1234\"}}";
        for (var visitor : List.of(stranger, worker)) {
            assertThat(visitor.post("/camunda/api/admin/setup" + rest, body).statusCode()).isEqualTo(404);
            assertThat(visitor.get("/camunda/api/admin/setup" + rest).statusCode()).isEqualTo(404);
        }
        assertThat(database.sql("select count(*) from act_id_user").query(Long.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,complete", "POST,complete/", "POST,resolve", "POST,delegate", "POST,assignee", "POST,variables", "POST,variables/decision/data",
        "PUT,variables/decision", "DELETE,variables/decision", "POST,localVariables", "PUT,localVariables/decision", "POST,comment/create",
        "POST,attachment/create", "POST,bpmnError", "POST,bpmnEscalation", "PUT,''", "DELETE,''", "POST,identity-links",
    })
    void a_task_with_a_form_has_no_side_entrance(String method, String rest) {
        var answer = worker.send(method, ENGINE + "/task/" + task.getId() + (rest.isEmpty() ? "" : "/" + rest),
                "{\"variables\":{\"decision\":{\"value\":\"x\"}}}", "Content-Type", "application/json", "X-XSRF-TOKEN", worker.engineToken());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/ID/submit%2Dform", "/task/ID/%63omplete", "/task/ID/;x/complete", "//task/ID/complete", "/task/ID/../ID/complete", "/task/ID/claim/../complete"})
    void an_address_written_in_a_tricky_way_reaches_nothing(String path) {
        var answer = worker.post(ENGINE + path.replace("ID", task.getId()), "{\"variables\":{}}");
        assertThat(answer.statusCode()).isIn(400, 404, 405);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/deployment/create", "DELETE,/deployment/1", "POST,/process-definition/key/door-probe/start", "POST,/process-definition/key/door-probe/submit-form",
        "POST,/filter/create", "PUT,/filter/1", "DELETE,/filter/1", "POST,/message", "POST,/signal", "POST,/authorization/create", "POST,/user/create",
        "POST,/group/create", "DELETE,/process-instance/1", "POST,/process-instance/1/modification", "POST,/history/process-instance/delete",
        "POST,/task/create", "PUT,/process-instance/1/suspended", "POST,/migration/execute", "POST,/external-task/fetchAndLock", "POST,/decision-definition/key/x/evaluate",
    })
    void nobody_deploys_starts_or_changes_anything_past_the_application(String method, String path) {
        manager = manager == null ? signedIn("team-manager", "cockpit") : manager;
        operator = operator == null ? signedIn("system-operator", "cockpit") : operator;
        for (Visitor visitor : List.of(worker, manager, operator)) {
            assertThat(visitor.send(method, ENGINE + path, "{}", "Content-Type", "application/json", "X-XSRF-TOKEN", visitor.engineToken()).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void another_teams_task_is_not_found_and_cannot_be_claimed() {
        var other = new Visitor(port);
        other.signInAtTheEngine("social-worker-west", "tasklist");
        assertThat(other.get(ENGINE + "/task").body()).doesNotContain(task.getId());
        assertThat(other.get(ENGINE + "/task/" + task.getId()).statusCode()).isIn(403, 404);
        assertThat(other.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"social-worker-west\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_person_takes_a_task_for_themself_only() {
        for (String body : List.of("{\"userId\":\"senior-social-worker\"}", "{\"userId\":null}", "{}", "[]")) {
            var answer = worker.post(ENGINE + "/task/" + task.getId() + "/claim", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(403);
            assertThat(answer.body()).contains("for yourself only");
        }
        assertThat(holder()).isNull();
        assertThat(worker.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"social-worker\"}").statusCode()).isEqualTo(204);
        assertThat(holder()).isEqualTo("social-worker");
    }

    @Test
    void a_colleagues_task_is_released_by_the_colleague_or_by_a_manager_of_the_team_and_by_nobody_else() {
        tasks.addCandidateGroup(task.getId(), "east-team-manager");
        tasks.addCandidateGroup(task.getId(), "west-team-manager");
        tasks.setAssignee(task.getId(), "senior-social-worker");
        var refused = worker.post(ENGINE + "/task/" + task.getId() + "/unclaim", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("A colleague has this task in hand");
        assertThat(holder()).isEqualTo("senior-social-worker");

        var manager = signedIn("team-manager", "tasklist");
        assertThat(manager.post(ENGINE + "/task/" + task.getId() + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(holder()).isNull();

        tasks.setAssignee(task.getId(), "social-worker");
        assertThat(worker.post(ENGINE + "/task/" + task.getId() + "/unclaim", "{}").statusCode()).as("one's own").isEqualTo(204);
        assertThat(holder()).isNull();
    }

    @Test
    void a_manager_of_another_team_releases_nothing() {
        tasks.setAssignee(task.getId(), "social-worker");
        assertThat(signedIn("team-manager-west", "tasklist").post(ENGINE + "/task/" + task.getId() + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(holder()).isEqualTo("social-worker");
    }

    private String holder() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    @Test
    void a_stranger_and_a_request_without_a_token_get_nothing() {
        assertThat(new Visitor(port).get(ENGINE + "/task").statusCode()).isEqualTo(401);
        var forged = signedIn("social-worker", "tasklist"); // the engine ends the session of a forged request
        assertThat(forged.send("POST", ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"social-worker\"}", "Content-Type", "application/json").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get("/camunda/api/engine/task").statusCode()).isIn(401, 403, 404);
    }

    @Test
    void each_finds_the_applications_of_their_work_and_no_other() {
        assertThat(apps("social-worker")).contains("tasklist").doesNotContain("cockpit", "admin");
        assertThat(apps("team-manager")).contains("tasklist", "cockpit").doesNotContain("admin");
        assertThat(apps("system-operator")).contains("cockpit", "admin").doesNotContain("tasklist");
        assertThat(apps("performance-analyst")).contains("tasklist").doesNotContain("cockpit", "admin");
    }

    @Test
    void a_manager_sees_in_cockpit_what_runs() {
        var manager = new Visitor(port);
        manager.signInAtTheEngine("team-manager", "cockpit");
        assertThat(manager.get(ENGINE + "/process-definition?latestVersion=true").body()).contains("door-probe");
        assertThat(manager.post(ENGINE + "/process-instance/count", "{}").body()).contains("count");
        assertThat(manager.post(ENGINE + "/process-instance/count", "{}").body()).isNotEqualTo("{\"count\":0}");
        assertThat(worker.post(ENGINE + "/process-instance/count", "{}").body()).isEqualTo("{\"count\":0}");
    }

    private Visitor signedIn(String person, String application) {
        var visitor = new Visitor(port);
        assertThat(visitor.signInAtTheEngine(person, application).statusCode()).isEqualTo(200);
        return visitor;
    }

    private String apps(String person) {
        var visitor = new Visitor(port);
        visitor.signIn(person, "test", "/");
        return visitor.get("/camunda/api/admin/auth/user/default").body().replaceAll(".*\"authorizedApps\":", "");
    }
}
