package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
@RecordApplicationEvents
class AccessTest {

    /** Which team holds which child in these stories. */
    @TestComponent
    static class Teams {
        static final Map<ChildId, String> TEAM = new HashMap<>();

        @Bean
        HoldersOfChild holdersInThisTest() {
            return child -> TEAM.containsKey(child) ? Set.of(TEAM.get(child)) : Set.of();
        }
    }

    @Autowired Access access;
    @Autowired Restrictions restrictions;
    @Autowired ViewsOfRecord views;
    @Autowired Directory directory;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEvents events;

    @Test
    void every_look_at_a_record_is_written_down_with_who_when_and_why() {
        var child = childOf("east");
        access.view("social-worker", child, "Child's page");
        assertThat(views.of(child)).singleElement().satisfies(view -> {
            assertThat(view.who()).isEqualTo("social-worker");
            assertThat(view.name()).isEqualTo("Sol Example");
            assertThat(view.at()).isEqualTo("2026-11-20T09:00:00Z");
            assertThat(view.why()).isEqualTo("Child's page");
            assertThat(view.granted()).isTrue();
        });
    }

    @Test
    void a_refused_look_is_written_down_too_even_where_the_callers_transaction_fails() {
        var child = childOf("east");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> access.view("social-worker-west", child, "Curiosity")))
                .isInstanceOf(NotAllowed.class);
        assertThat(views.of(child)).singleElement().satisfies(view -> assertThat(view.granted()).isFalse());
    }

    @Test
    void a_stranger_reads_nothing() {
        assertThatThrownBy(() -> access.view("nobody-here", childOf("east"), "Child's page")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_was_looked_at_cannot_be_changed_or_removed() {
        access.view("social-worker", childOf("east"), "Child's page");
        assertThatThrownBy(() -> database.sql("delete from views").update()).hasMessageContaining("views may only be added");
        assertThatThrownBy(() -> database.sql("update views set who = 'another'").update()).hasMessageContaining("views may only be added");
        assertThatThrownBy(() -> database.sql("truncate views").update()).hasMessageContaining("views may only be added");
    }

    @Test
    void a_restricted_record_is_closed_to_its_own_team_and_to_the_director_and_open_to_the_named() {
        var child = childOf("east");
        restrictions.restrict(restriction(child, "CH-000901", "social-worker", "service-manager"), "team-manager");
        assertThat(access.mayRead("social-worker", child)).isTrue();
        assertThat(access.mayRead("service-manager", child)).isTrue();
        assertThat(access.mayRead("senior-social-worker", child)).isFalse();
        assertThat(access.mayRead("team-manager", child)).isFalse();
        assertThat(access.mayRead("director", child)).isFalse();
        assertThat(access.mayRead("team-manager-west", child)).isFalse();
    }

    @Test
    void the_named_readers_are_a_group_that_tasks_can_go_to_until_the_restriction_is_lifted() {
        var child = childOf("east");
        restrictions.restrict(restriction(child, "CH-000902", "social-worker", "service-manager"), "team-manager");
        assertThat(directory.groupsOf("social-worker")).contains("restricted-ch-000902", "east-social-worker");
        assertThat(directory.groupsOf("director")).doesNotContain("restricted-ch-000902");
        restrictions.lift(child, "The reason has passed", "service-manager");
        assertThat(directory.groupsOf("social-worker")).doesNotContain("restricted-ch-000902");
        assertThat(access.mayRead("senior-social-worker", child)).isTrue();
        assertThat(events.stream(ChildRestricted.class)).extracting(ChildRestricted::group).contains("restricted-ch-000902");
        assertThat(events.stream(RestrictionLifted.class)).extracting(RestrictionLifted::child).contains(child);
    }

    @Test
    void only_a_manager_who_may_read_the_record_restricts_it() {
        var restriction = restriction(childOf("east"), "CH-000903", "social-worker");
        assertThatThrownBy(() -> restrictions.restrict(restriction, "social-worker")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> restrictions.restrict(restriction, "team-manager-west")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_manager_who_is_not_named_cannot_lift_a_restriction_to_read_the_record() {
        var child = childOf("east");
        restrictions.restrict(restriction(child, "CH-000904", "social-worker"), "team-manager");
        assertThatThrownBy(() -> restrictions.lift(child, "I want to see it", "director")).isInstanceOf(NotAllowed.class);
        assertThat(access.isRestricted(child)).isTrue();
    }

    @Test
    void a_restriction_names_at_least_one_reader_who_can_read_children() {
        var child = childOf("east");
        assertThatThrownBy(() -> restrictions.restrict(restriction(child, "CH-000905"), "team-manager"))
                .isInstanceOf(Refused.class).hasMessageContaining("Name at least one reader");
        assertThatThrownBy(() -> restrictions.restrict(restriction(child, "CH-000905", "system-operator"), "team-manager"))
                .isInstanceOf(Refused.class).hasMessageContaining("system-operator");
    }

    @Test
    void a_list_shows_only_the_children_its_reader_may_read() {
        var ours = childOf("east");
        var theirs = childOf("west");
        assertThat(access.readable("social-worker", Set.of(ours, theirs))).containsExactly(ours);
        assertThat(access.readable("service-manager", Set.of(ours, theirs))).containsExactlyInAnyOrder(ours, theirs);
        assertThat(access.readable("performance-analyst", Set.of(ours, theirs))).isEmpty();
    }

    @Test
    void a_vacant_post_is_known_so_that_a_ladder_climbs_past_it() {
        assertThat(directory.isVacant(Role.TEAM_MANAGER, "east")).isFalse();
        assertThat(directory.isVacant(Role.SENIOR_SOCIAL_WORKER, "west")).isTrue();
        assertThat(directory.isVacant(Role.DIRECTOR, null)).isFalse();
        assertThat(directory.vacantRoles("west")).contains(Role.SENIOR_SOCIAL_WORKER).doesNotContain(Role.TEAM_MANAGER, Role.DIRECTOR);
    }

    @Test
    void a_person_with_an_unknown_role_or_team_is_refused() {
        var wrong = new Staff("new-person", "New Example", Set.of("wizard"), Set.of("north"), false, false, true);
        assertThatThrownBy(() -> directory.put(wrong)).isInstanceOf(Refused.class)
                .hasMessageContaining("The roles are").hasMessageContaining("The teams are [east, front-door, west]");
    }

    private static ChildId childOf(String team) {
        var child = ChildId.next();
        Teams.TEAM.put(child, team);
        return child;
    }

    private static Restriction restriction(ChildId child, String reference, String... readers) {
        return new Restriction(child, reference, "A relative works for the service", Set.of(readers));
    }
}
