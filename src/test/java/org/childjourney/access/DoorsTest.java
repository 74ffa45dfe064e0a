package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class DoorsTest {

    @LocalServerPort int port;
    @Autowired ApiTokens tokens;
    @Autowired Directory directory;
    @Autowired JdbcClient database;
    Visitor visitor;

    @BeforeEach
    void a_stranger() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/children", "/api/children/CH-000001", "/v3/api-docs"})
    void a_stranger_is_told_to_sign_in_and_no_browser_asks_for_a_password(String address) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(answer.body()).contains("Sign in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/children", "/children/CH-000001?x=1"})
    void a_stranger_at_a_page_is_sent_to_sign_in_and_would_come_back(String page) {
        var answer = visitor.get(page);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?returnTo=");
        assertThat(answer.headers().allValues("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anything", "/engine-rest/task", "/camunda/api/admin/setup/default/user/create", "/h2-console", "/actuators", "/.git/config"})
    void what_is_no_door_is_not_there(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        assertThat(visitor.send("POST", address, "{}", "Content-Type", "application/json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator"})
    void operations_show_nothing_but_health_and_measurements(String address) {
        assertThat(visitor.get(address).statusCode()).isIn(401, 403, 404);
        assertThat(visitor.get(address, "Authorization", Visitor.basic("system-operator")).statusCode()).isIn(401, 403, 404);
    }

    @Test
    void health_is_open_and_measurements_are_for_the_local_network() {
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @Test
    void in_the_demo_a_program_may_bring_a_password() {
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", Visitor.basic("social-worker")).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", Visitor.basic("social-worker") + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_the_addresses_of_its_one_role_until_it_ends_or_is_revoked() {
        String token = tokens.issue("social-worker", Role.SOCIAL_WORKER, Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", "Bearer " + token + "x").statusCode()).isEqualTo(401);
        assertThat(database.sql("select hash from api_tokens").query(String.class).list()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        tokens.revoke("social-worker");
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_that_has_ended_opens_nothing() {
        String token = tokens.issue("director", Role.DIRECTOR, Instant.parse("2026-11-21T00:00:00Z"));
        database.sql("update api_tokens set expires = timestamptz '2026-11-20 08:59:59Z' where username = 'director'").update();
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_signs_in_at_tasklist_is_signed_in_at_our_pages_too() {
        assertThat(visitor.signInAtTheEngine("social-worker", "tasklist").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/children?query=nobody").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/children").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_signs_in_at_our_page_is_signed_in_at_tasklist_too_and_comes_where_they_wanted() {
        var answer = visitor.signIn("social-worker", "test", "/children?query=x");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/children?query=x");
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"social-worker\"", "tasklist").doesNotContain("cockpit");
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/", "javascript:alert(1)", "/sign-out"})
    void after_signing_in_nobody_is_led_elsewhere(String returnTo) {
        var answer = visitor.signIn("social-worker", "test", returnTo);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("(http://localhost:\\d+)?/");
    }

    @Test
    void a_wrong_password_is_told_so_and_nobody_is_signed_in() {
        var answer = visitor.signIn("social-worker", "wrong", "/");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("User name and password do not fit").doesNotContain("wrong\"");
        assertThat(visitor.get("/children").statusCode()).isEqualTo(302);
    }

    @Test
    void the_session_is_a_new_one_after_signing_in() {
        String before = visitor.get("/sign-in").headers().firstValue("Set-Cookie").orElse("");
        var answer = visitor.signIn("social-worker", "test", "/");
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("JSESSIONID=") && !cookie.equals(before));
        assertThat(answer.headers().allValues("Set-Cookie").toString()).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void whoever_signs_out_is_signed_out_everywhere() {
        visitor.signInAtTheEngine("social-worker", "tasklist");
        assertThat(visitor.get("/").body()).contains("Sign out");
        String form = "_csrf=" + java.net.URLEncoder.encode(visitor.ourToken("/"), java.nio.charset.StandardCharsets.UTF_8);
        visitor.send("POST", "/sign-out", form, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(visitor.get("/children").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    }

    @Test
    void a_forged_request_from_another_site_changes_nothing_in_a_signed_in_browser() {
        visitor.signInAtTheEngine("contact-officer", "tasklist");
        assertThat(visitor.send("POST", "/api/contacts", "{}", "Content-Type", "application/json").statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-out", "", "Content-Type", "application/x-www-form-urlencoded").statusCode()).isEqualTo(403);
        assertThat(visitor.post("/api/contacts", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void whoever_leaves_is_out_with_the_next_request() {
        directory.put(new Staff("leaver", "Lee Example", java.util.Set.of(Role.DIRECTOR), java.util.Set.of(), false, false, true));
        database.sql("update staff set password_hash = (select password_hash from staff where username = 'director') where username = 'leaver'").update();
        visitor.signIn("leaver", "test", "/");
        assertThat(visitor.get("/api/children?query=nobody").statusCode()).isEqualTo(200);
        directory.put(new Staff("leaver", "Lee Example", java.util.Set.of(Role.DIRECTOR), java.util.Set.of(), false, false, false));
        assertThat(visitor.get("/api/children?query=nobody").statusCode()).isEqualTo(401);
    }

    @Test
    void the_system_operator_keeps_the_staff_list_and_the_tokens_and_nobody_else_does() {
        String person = "{\"displayName\":\"Nia Example\",\"roles\":[\"social-worker\"],\"teams\":[\"west\"],\"registered\":true,\"assessedAndSupportedYear\":false,\"active\":true}";
        assertThat(json("PUT", "/api/staff/newcomer", person, "director").statusCode()).isEqualTo(403);
        assertThat(json("PUT", "/api/staff/newcomer", person, "system-operator").statusCode()).isEqualTo(200);
        assertThat(directory.groupsOf("newcomer")).containsExactly("west-social-worker");
        assertThat(json("PUT", "/api/staff/newcomer", person.replace("west", "moon"), "system-operator").body()).contains("The teams are");
        String wanted = "{\"username\":\"newcomer\",\"role\":\"social-worker\",\"expires\":\"2027-01-01T00:00:00Z\"}";
        assertThat(json("POST", "/api/tokens", wanted, "newcomer").statusCode()).isEqualTo(401);
        assertThat(json("POST", "/api/tokens", wanted, "team-manager").statusCode()).isEqualTo(403);
        var issued = json("POST", "/api/tokens", wanted, "system-operator");
        assertThat(issued.statusCode()).isEqualTo(201);
        String token = issued.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        assertThat(visitor.get("/api/children?query=nobody", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(json("POST", "/api/tokens", wanted.replace("2027", "2037"), "system-operator").body()).contains("within 366 days");
    }

    @Test
    void a_new_team_has_its_groups_in_the_engine_at_once() {
        assertThat(json("PUT", "/api/teams/north", "{\"name\":\"North\"}", "system-operator").statusCode()).isEqualTo(200);
        assertThat(database.sql("select resource_id_ from act_ru_authorization where group_id_ = 'north-social-worker'").query(String.class).list()).contains("tasklist");
    }

    private java.net.http.HttpResponse<String> json(String method, String path, String body, String person) {
        return visitor.send(method, path, body, "Content-Type", "application/json", "Authorization", Visitor.basic(person));
    }

    @Test
    void our_pages_run_nothing_that_stands_in_them_and_load_nothing_from_elsewhere() {
        var policy = visitor.get("/sign-in").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe", "http");
    }

    @Test
    void the_engines_pages_keep_their_own_policy() {
        var headers = visitor.get("/camunda/app/tasklist/default/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("base-uri 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void what_the_sign_in_page_is_made_of_is_open() {
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/webjars/govuk-frontend/5.11.0/dist/govuk/govuk-frontend.min.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/child-journey/pages.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda-welcome/nothing").headers().allValues("WWW-Authenticate")).isEmpty();
    }
}
