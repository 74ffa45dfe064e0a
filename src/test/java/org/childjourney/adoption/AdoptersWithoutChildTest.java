package org.childjourney.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActWithoutChild;
import org.childjourney.journey.ActsWithoutChild;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adopters of ours who are linked with no child hear within four months of entering stage two whether they are suitable. */
@ChildJourneyTest
class AdoptersWithoutChildTest {

    private static final String RULE = "adopter-decision-4m";
    private static final String WORKER = "adoption-social-worker";
    private static final String DECIDES = "agency-decision-maker";
    private static final String DECIDE = "userTask_decideOnTheAdopters";

    @Autowired CaseDesk desk;
    @Autowired ActsWithoutChild acts;
    @Autowired AdoptersWithoutChild adopters;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        desk.begins("2026-09-07T09:00:00Z");
    }

    @Test
    void the_four_months_run_from_stage_two_and_the_decision_maker_alone_decides() {
        var file = entered("2026-09-01T09:00:00Z", "Alma and Bea Madeup");
        assertThat(desk.clock(RULE, file).dueAt()).as("the end of 1 January 2027").isEqualTo("2027-01-02T00:00:00Z");
        assertThat(desk.clock(RULE, file).child()).isEqualTo(new ChildId(file));
        assertThat(desk.waitsAt(file)).containsExactly(DECIDE);
        assertThat(desk.differences(file)).isEmpty();
        desk.isRefused(file, DECIDE, WORKER, decision("suitable"), "The agency's decision-maker alone decides");
        assertThat(adopters.ended(file)).isEmpty();
        desk.passesTo("2026-12-01T10:00:00Z");
        desk.answers(file, DECIDE, DECIDES, decision("suitable"));
        assertThat(desk.state(RULE, file)).isEqualTo("met");
        assertThat(desk.waitsAt(file)).isEmpty();
        assertThat(adopters.ended(file)).contains("1 December 2026. Suitable to adopt.");
        assertThat(adopters.mayWithdraw(file, WORKER)).as("it is decided").isFalse();
        assertThat(desk.differences(file)).isEmpty();
    }

    @Test
    void a_decision_that_does_not_come_is_escalated_to_the_readers_and_can_still_be_made() {
        var file = entered("2026-09-01T09:00:00Z", "Cora Madeup and Dan Madeup");
        desk.passesTo("2027-01-04T10:00:00Z");
        assertThat(desk.state(RULE, file)).isEqualTo("missed");
        assertThat(desk.asked(new ChildId(file))).isNotEmpty();
        desk.answers(file, DECIDE, DECIDES, decision("notSuitable"));
        assertThat(desk.state(RULE, file)).isEqualTo("met-late");
        assertThat(desk.waitsAt(file)).contains("userTask_recordTheIndependentReview");
    }

    @Test
    void they_may_withdraw_before_it_is_decided_and_nothing_of_it_runs_on() {
        var file = entered("2026-09-01T09:00:00Z", "Eve and Finn Madeup");
        assertThat(adopters.mayWithdraw(file, "director")).isFalse();
        assertThat(adopters.mayWithdraw(file, WORKER)).isTrue();
        assertThatThrownBy(() -> adopters.withdraw(file, " ", WORKER)).isInstanceOf(Refused.class);
        adopters.withdraw(file, "They expect a child (made up).", WORKER);
        assertThat(desk.state(RULE, file)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(file)).isEmpty();
        assertThat(adopters.ended(file)).contains("They withdrew.");
        assertThat(desk.differences(file)).isEmpty();
    }

    @Test
    void only_adoption_social_workers_record_them_and_what_cannot_be_is_refused() {
        assertThat(acts.offered("social-worker")).extracting(ActWithoutChild::key).doesNotContain("adopters");
        var said = new HashMap<String, String>(Map.of("names", "Gil Madeup", "howMany", "M1", "legalStatus", "L2"));
        assertThatThrownBy(() -> acts.act("adopters", new Said(desk.now(), said), "social-worker")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acts.act("adopters", new Said(desk.now(), said), WORKER)).isInstanceOf(Refused.class).hasMessageContaining("One adopter is single");
        assertThatThrownBy(() -> acts.act("adopters", new Said(desk.now().plusSeconds(86_400), said), WORKER)).isInstanceOf(Refused.class).hasMessageContaining("lies in the future");
    }

    private UUID entered(String at, String names) {
        acts.act("adopters", new Said(Instant.parse(at), Map.of("names", names, "howMany", "FF", "legalStatus", "L12")), WORKER);
        return database.sql("select id from prospective_adopters where names = ? order by recorded_at desc limit 1").param(names).query(UUID.class).single();
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("panelSays", decision, "panelReasons", "As the made-up panel said.", "decision", decision, "reasons", "As the panel says (made up).");
    }
}
