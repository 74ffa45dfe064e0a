package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {

    private static final Optional<Set<String>> NOT_RESTRICTED = Optional.empty();

    @Test
    void a_social_worker_reads_the_children_of_their_own_team() {
        assertThat(reads(someone(Role.SOCIAL_WORKER, "east"), Set.of("east"), NOT_RESTRICTED)).isTrue();
    }

    @Test
    void a_social_worker_does_not_read_the_children_of_another_team() {
        assertThat(reads(someone(Role.SOCIAL_WORKER, "west"), Set.of("east"), NOT_RESTRICTED)).isFalse();
    }

    @Test
    void a_team_manager_does_not_read_the_children_of_another_team() {
        assertThat(reads(someone(Role.TEAM_MANAGER, "west"), Set.of("east"), NOT_RESTRICTED)).isFalse();
    }

    @Test
    void a_child_no_team_holds_is_read_by_nobody_through_a_team() {
        assertThat(reads(someone(Role.SOCIAL_WORKER, "east"), Set.of(), NOT_RESTRICTED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-officer", "emergency-duty-team", "service-manager", "head-of-service", "director", "conference-chair",
        "independent-reviewing-officer", "iro-manager", "quality-auditor"})
    void whose_work_is_with_any_child_reads_every_unrestricted_child(String role) {
        assertThat(reads(someone(role, "front-door"), Set.of("east"), NOT_RESTRICTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-officer", "emergency-duty-team", "service-manager", "head-of-service", "director", "conference-chair",
        "independent-reviewing-officer", "iro-manager", "quality-auditor", "social-worker", "team-manager"})
    void a_restricted_child_is_read_by_nobody_who_is_not_named_however_senior(String role) {
        assertThat(reads(someone(role, "east"), Set.of("east"), Optional.of(Set.of("another-person")))).isFalse();
    }

    @Test
    void a_named_reader_reads_a_restricted_child_of_another_team() {
        assertThat(reads(someone(Role.SOCIAL_WORKER, "west"), Set.of("east"), Optional.of(Set.of("someone")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-analyst", "system-operator", "partner-agency"})
    void people_of_figures_and_machines_read_no_child_even_when_named(String role) {
        assertThat(reads(someone(role, "east"), Set.of("east"), NOT_RESTRICTED)).isFalse();
        assertThat(reads(someone(role, "east"), Set.of("east"), Optional.of(Set.of("someone")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-adviser", "personal-adviser", "virtual-head"})
    void an_adviser_reads_only_the_children_they_work_with(String role) {
        var adviser = someone(role);
        assertThat(Permissions.mayRead(adviser, Set.of("east"), Set.of(), Set.of(), NOT_RESTRICTED)).isFalse();
        assertThat(Permissions.mayRead(adviser, Set.of("east"), Set.of("someone"), Set.of(), NOT_RESTRICTED)).isTrue();
    }

    @Test
    void somebody_who_has_left_reads_nothing() {
        var left = new Staff("someone", "Someone Example", Set.of(Role.DIRECTOR), Set.of(), true, false, false);
        assertThat(reads(left, Set.of("east"), NOT_RESTRICTED)).isFalse();
        assertThat(reads(left, Set.of("east"), Optional.of(Set.of("someone")))).isFalse();
    }

    @Test
    void somebody_without_a_role_reads_nothing_even_in_the_team() {
        var nobody = new Staff("someone", "Someone Example", Set.of(), Set.of("east"), true, false, true);
        assertThat(reads(nobody, Set.of("east"), NOT_RESTRICTED)).isFalse();
    }

    @Test
    void every_role_has_its_place_in_a_team_or_in_the_whole_service_and_never_in_both() {
        assertThat(Role.IN_A_TEAM).doesNotContainAnyElementsOf(Role.SERVICE_WIDE);
        assertThat(Role.all()).containsAll(Permissions.MANAGERS).containsAll(Permissions.READ_EVERY_UNRESTRICTED_CHILD)
                .containsAll(Permissions.READ_NO_CHILD).containsAll(Permissions.WORK_IN_TASKLIST);
        assertThat(Permissions.READ_NO_CHILD).as("but for the analyst, whose tasks name no child").filteredOn(Permissions.WORK_IN_TASKLIST::contains).containsExactly(Role.PERFORMANCE_ANALYST);
    }

    private static boolean reads(Staff reader, Set<String> teams, Optional<Set<String>> namedReaders) {
        return Permissions.mayRead(reader, teams, Set.of(), Set.of(), namedReaders);
    }

    private static Staff someone(String role, String... teams) {
        return new Staff("someone", "Someone Example", Set.of(role), Set.of(teams), false, false, true);
    }
}
