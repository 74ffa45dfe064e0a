package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Friday 20 November 2026, 09:00. */
@ChildJourneyTest
class WorkListsTest {

    @Autowired FilterService filters;
    @Autowired IdentityService identity;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired RepositoryService repository;
    @Autowired MovableClock clock;
    @Autowired EngineFilters engineFilters;
    @Autowired EngineGrants engineGrants;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient database;
    @Autowired TasksInHand inHand;

    private final String group = "east-social-worker";
    private Task late;
    private Task today;
    private Task endOfToday;
    private Task sunday;
    private Task nextWeek;

    @BeforeEach
    void some_work() {
        clock.beginAt(Instant.parse("2026-11-20T09:00:00Z"));
        TestProcesses.deploy(repository, "list-probe", TestProcesses.oneTask("list-probe"));
        late = due("2026-11-19T17:00:00Z");
        today = due("2026-11-20T16:55:00Z");
        endOfToday = due("2026-11-21T00:00:00Z");
        sunday = due("2026-11-22T12:00:00Z");
        nextWeek = due("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void tidy() {
        identity.clearAuthentication();
        runtime.createProcessInstanceQuery().list().forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    }

    @Test
    void all_my_tasks_come_first_and_earliest_due_first() {
        assertThat(names().get(0)).isEqualTo("All my tasks");
        assertThat(shown("All my tasks")).containsExactly(late.getId(), today.getId(), endOfToday.getId(), sunday.getId(), nextWeek.getId());
    }

    @Test
    void what_somebody_had_in_hand_goes_back_to_their_team_when_they_leave_and_stays_while_they_may_do_it() {
        tasks.setAssignee(today.getId(), "social-worker");
        tasks.setAssignee(late.getId(), "senior-social-worker");
        inHand.putBack("social-worker", java.util.Set.of(group));
        assertThat(assignee(today)).isEqualTo("social-worker");
        inHand.putBack("social-worker", java.util.Set.of());
        assertThat(assignee(today)).isNull();
        assertThat(assignee(late)).as("somebody else's").isEqualTo("senior-social-worker");
    }

    private String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    @Test
    void everyone_finds_the_same_seven_lists() {
        assertThat(names()).containsExactly("All my tasks", "My work due today", "Overdue", "Due this week", "My team, unclaimed",
                "Escalations to me", "Waiting for others");
    }

    @Test
    void overdue_is_what_should_have_been_done_by_this_minute() {
        assertThat(shown("Overdue")).containsExactly(late.getId());
        clock.moveTo(Instant.parse("2026-11-20T16:56:00Z"));
        assertThat(shown("Overdue")).containsExactly(late.getId(), today.getId());
    }

    @Test
    void due_today_ends_with_the_london_day_and_leaves_out_what_a_colleague_has_claimed() {
        assertThat(shown("My work due today")).containsExactly(today.getId(), endOfToday.getId());
        tasks.claim(today.getId(), "social-worker-asye");
        assertThat(shown("My work due today")).containsExactly(endOfToday.getId());
        tasks.claim(endOfToday.getId(), "social-worker");
        assertThat(shown("My work due today")).containsExactly(endOfToday.getId());
    }

    @Test
    void due_this_week_ends_with_sunday() {
        assertThat(shown("Due this week")).containsExactly(today.getId(), endOfToday.getId(), sunday.getId());
    }

    @Test
    void what_a_colleague_has_claimed_waits_for_others_and_is_no_longer_unclaimed() {
        tasks.claim(today.getId(), "social-worker-asye");
        tasks.claim(sunday.getId(), "social-worker");
        assertThat(shown("Waiting for others")).containsExactly(today.getId());
        assertThat(shown("My team, unclaimed")).containsExactly(late.getId(), endOfToday.getId(), nextWeek.getId());
    }

    @Test
    void another_team_sees_none_of_it() {
        as("social-worker-west", "west-social-worker", () -> {
            assertThat(filters.list(filter("All my tasks"))).isEmpty();
            return null;
        });
    }

    @Test
    void a_search_narrows_a_list_and_never_widens_it() {
        as("social-worker", group, () -> {
            var search = tasks.createTaskQuery().dueBefore(java.util.Date.from(Instant.parse("2030-01-01T00:00:00Z")));
            assertThat(filters.list(filter("Overdue"), search)).extracting(Task::getId).containsExactly(late.getId());
            return null;
        });
    }

    @Test
    void the_card_shows_the_journey_and_no_list_holds_an_expression() {
        for (var list : filters.createFilterQuery().list()) {
            assertThat(list.getProperties().get("variables").toString()).contains("journeyReference");
            assertThat(list.getQuery().toString()).doesNotContain("${");
        }
    }

    @Test
    void starting_again_changes_nothing_and_repairs_what_was_tampered_with() {
        var before = filters.createFilterQuery().list().stream().map(found -> found.getId()).toList();
        var grants = grants();
        var foreign = filters.newTaskFilter("Somebody's own");
        filters.saveFilter(foreign.setQuery(tasks.createTaskQuery()));
        engineFilters.bringUpToDate();
        database.sql("insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_) values ('tampered', 1, 1, 'social-worker', 9, '*', 2147483647)").update();
        engineGrants.bringUpToDate();
        assertThat(grants()).as("the same rows, and the one put in by hand is gone").isEqualTo(grants);
        assertThat(filters.createFilterQuery().list()).extracting(found -> found.getId()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<String> grants() {
        return database.sql("select id_ from act_ru_authorization where resource_type_ <> 7 order by id_").query(String.class).list();
    }

    private Task due(String instant) {
        var started = runtime.startProcessInstanceByKey("list-probe", "J-2026-000001", Map.of(
                "groups", new java.util.ArrayList<>(List.of(group)), "dueAt", java.util.Date.from(Instant.parse(instant)), "recordId", UUID.randomUUID().toString()));
        return tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();
    }

    private List<String> shown(String list) {
        return as("social-worker", group, () -> {
            List<Task> found = filters.list(filter(list));
            assertThat(filters.count(filter(list))).as("the count beside the list").isEqualTo(found.size());
            return found.stream().map(Task::getId).toList();
        });
    }

    private List<String> names() {
        return as("social-worker", group, () -> filters.createFilterQuery().list().stream()
                .sorted(java.util.Comparator.comparing(found -> (Integer) found.getProperties().get("priority"))).map(found -> found.getName()).toList());
    }

    private String filter(String name) {
        return filters.createFilterQuery().filterName(name).singleResult().getId();
    }

    private <T> T as(String user, String group, Supplier<T> work) {
        identity.setAuthentication(user, List.of(group));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
