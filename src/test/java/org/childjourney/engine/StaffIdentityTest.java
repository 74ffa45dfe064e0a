package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class StaffIdentityTest {

    @Autowired IdentityService identity;
    @Autowired JdbcClient database;

    @Test
    void the_engine_asks_the_staff_list_who_a_person_is() {
        User person = identity.createUserQuery().userId("social-worker").singleResult();
        assertThat(person.getFirstName()).isEqualTo("Sol Example");
        assertThat(identity.createUserQuery().userId("nobody-here").singleResult()).isNull();
        assertThat(identity.createUserQuery().count()).isGreaterThanOrEqualTo(21);
        assertThat(identity.createUserQuery().userFirstNameLike("%SOL%").list()).extracting(User::getId).contains("social-worker");
    }

    @Test
    void a_team_role_is_a_group_of_its_team_and_a_service_wide_role_one_of_its_own() {
        assertThat(groupsOf("social-worker")).containsExactly("east-social-worker");
        assertThat(groupsOf("team-manager")).containsExactlyInAnyOrder("east-team-manager", "front-door-team-manager");
        assertThat(groupsOf("service-manager")).containsExactly("service-manager");
        assertThat(identity.createUserQuery().memberOfGroup("west-social-worker").list()).extracting(User::getId)
                .containsExactly("social-worker-west");
    }

    @Test
    void the_administrators_are_the_system_operators_and_nobody_can_be_added() {
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list()).extracting(User::getId)
                .containsExactly("system-operator");
        assertThat(identity.isReadOnly()).isTrue();
    }

    @Test
    void a_password_is_checked_against_a_hash_that_is_slow_unless_a_test_says_otherwise() throws IOException {
        assertThat(identity.checkPassword("social-worker", "test")).isTrue();
        assertThat(identity.checkPassword("social-worker", "Test")).isFalse();
        assertThat(identity.checkPassword("nobody-here", "test")).isFalse();
        assertThat(database.sql("select distinct password_hash from staff where password_hash is not null").query(String.class).list())
                .isNotEmpty().allMatch(hash -> hash.startsWith("$2a$04$"));
        var settings = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml")).get(0);
        assertThat(settings.getProperty("childjourney.demo.password-strength")).as("outside the tests").isEqualTo(10);
    }

    @Test
    void no_member_of_staff_stands_in_the_engines_own_tables() {
        for (String table : new String[] {"act_id_user", "act_id_group", "act_id_membership", "act_id_info", "act_id_tenant"}) {
            assertThat(database.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();
        }
    }

    private java.util.List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).filter(id -> !id.startsWith("restricted-")).toList();
    }
}
