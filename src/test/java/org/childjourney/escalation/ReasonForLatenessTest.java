package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class ReasonForLatenessTest {

    private static final String CONTACT = "contact-decision-24h";
    private static final String REFERRAL = "referral-decision-1wd";

    @Autowired
    World world;

    @Autowired
    Clocks clocks;

    @Autowired
    LatenessQuestions questions;

    @BeforeEach
    void theStoryBegins() {
        world.beginsAt("2026-11-20T16:55:00Z");
    }

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void of_two_clocks_the_one_that_was_missed_asks_for_its_reason_and_the_one_that_was_met_does_not() {
        UUID contact = world.runs(CONTACT, "2026-11-20T16:55:00Z");
        UUID referral = world.runs(REFERRAL, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T17:30:00Z");
        world.inTransaction(() -> {
            clocks.meet(CONTACT, contact, Instant.parse("2026-11-21T17:30:00Z"), "made-up.done", "a-team-manager");
            clocks.meet(REFERRAL, referral, Instant.parse("2026-11-21T17:30:00Z"), "made-up.done", "a-team-manager");
        });
        assertThat(world.task().key()).isEqualTo("userTask_giveReasonForLateness");
        assertThat(world.task().groups()).containsExactly("east-team-manager");
        assertThat(world.task().dueAt()).isEqualTo("2026-11-28T00:00:00Z");
        assertThat(questions.of(world.child).get(0).clocks()).containsExactly(world.clockOf(CONTACT, contact).id());
    }

    @Test
    void the_reason_is_kept_beside_the_date_and_nobody_is_asked_any_more() {
        UUID contact = lateContact();
        world.answers("a-team-manager", Map.of("kind", "waitingForAgency", "reason", "Health did not answer until Saturday evening"));
        assertThat(world.clockOf(CONTACT, contact).lateReason()).isEqualTo("Health did not answer until Saturday evening");
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.waitingAt()).isEmpty();
        assertThat(questions.of(world.child).get(0)).extracting(LatenessQuestion::kind, LatenessQuestion::closedBy)
                .containsExactly(LatenessQuestion.Kind.WAITING_FOR_AGENCY, "a-team-manager");
        assertThat(world.told).hasAtLeastOneElementOfType(LatenessExplained.class);
    }

    @Test
    void several_duties_of_one_child_done_late_ask_once() {
        UUID contact = world.runs(CONTACT, "2026-11-20T16:55:00Z");
        UUID referral = world.runs(REFERRAL, "2026-11-20T16:55:00Z");
        UUID feedback = world.runs("referrer-feedback", "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-24T09:00:00Z");
        world.inTransaction(() -> {
            clocks.meet(CONTACT, contact, Instant.parse("2026-11-24T09:00:00Z"), "made-up.done", "a-team-manager");
            clocks.meet(REFERRAL, referral, Instant.parse("2026-11-24T09:00:00Z"), "made-up.done", "a-team-manager");
        });
        String task = world.task().id();
        world.isDone("referrer-feedback", feedback);
        assertThat(world.task().id()).isEqualTo(task);
        world.answers("a-team-manager", Map.of("kind", "capacity", "reason", "Two workers were ill that weekend"));
        assertThat(clocks.of(world.child)).hasSize(3).allMatch(entry -> "Two workers were ill that weekend".equals(entry.lateReason()));
    }

    @Test
    void a_reason_given_in_the_same_breath_as_the_work_asks_nobody() {
        UUID contact = world.runs(CONTACT, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T17:30:00Z");
        world.inTransaction(() -> {
            clocks.meet(CONTACT, contact, Instant.parse("2026-11-21T17:30:00Z"), "made-up.done", "a-team-manager");
            clocks.explain(CONTACT, contact, "The telephone was out of order", "a-team-manager");
        });
        assertThat(world.openTasks()).isEmpty();
        assertThat(questions.of(world.child)).isEmpty();
    }

    @Test
    void a_reason_given_elsewhere_takes_the_question_away() {
        UUID contact = lateContact();
        world.inTransaction(() -> clocks.explain(CONTACT, contact, "The telephone was out of order", "a-worker"));
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.waitingAt()).isEmpty();
        assertThat(questions.of(world.child).get(0).isOpen()).isFalse();
    }

    @Test
    void a_duty_done_in_time_or_fallen_away_asks_for_no_reason() {
        UUID contact = world.runs(CONTACT, "2026-11-20T16:55:00Z");
        UUID referral = world.runs(REFERRAL, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T16:55:00Z");
        world.isDone(CONTACT, contact);
        world.passesTo("2026-11-25T09:00:00Z");
        world.inTransaction(() -> clocks.cancel(REFERRAL, referral, "Opened in error", "a-team-manager"));
        assertThat(world.openTasks()).isEmpty();
    }

    @Test
    void an_agency_that_answers_late_is_its_own_reason() {
        UUID answer = world.runs("agency-answer-4h", "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-20T21:00:00Z");
        world.isDone("agency-answer-4h", answer);
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.clockOf("agency-answer-4h", answer).lateReason()).isEqualTo("The agency answered after its time.");
    }

    @Test
    void what_was_done_late_long_before_it_came_in_with_an_older_caseload_is_history() {
        UUID seen = world.runs("child-seen-s17-5wd", "2026-06-01T09:00:00Z");
        world.inTransaction(() -> clocks.meet("child-seen-s17-5wd", seen, Instant.parse("2026-06-20T09:00:00Z"), "made-up.done", "made-up"));
        assertThat(world.openTasks()).isEmpty();
        assertThat(clocks.lateWithoutReason(seen)).hasSize(1);
    }

    @Test
    void a_vacant_managers_question_goes_to_the_next_above() {
        world.leavesVacant("team-manager");
        lateContact();
        assertThat(world.task().groups()).containsExactly("service-manager");
    }

    @Test
    void a_reason_is_a_kind_and_a_sentence() {
        lateContact();
        assertThatThrownBy(() -> world.answers("a-team-manager", Map.of("reason", "busy"))).isInstanceOf(Refused.class)
                .hasMessageContaining("The main reason").hasMessageContaining("What happened");
        assertThat(world.openTasks()).hasSize(1);
    }

    private UUID lateContact() {
        UUID contact = world.runs(CONTACT, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T17:30:00Z");
        world.isDone(CONTACT, contact);
        return contact;
    }
}
