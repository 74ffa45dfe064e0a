package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class AnswerTheEscalationTest {

    private static final String CONTACT = "contact-decision-24h";

    @Autowired
    World world;

    @Autowired
    AnswerTheEscalation form;

    @Autowired
    Escalations escalations;

    @BeforeEach
    void aContactNearsItsDate() {
        world.beginsAt("2026-11-20T16:55:00Z");
    }

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void the_form_says_which_child_what_is_late_by_how_much_and_why_by_then() {
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T17:30:00Z");
        var shown = shownTo("a-service-manager");
        assertThat(shown.get("childName")).asString().startsWith("Ann");
        assertThat(shown.get("childAge")).isEqualTo("born 4 May 2019");
        assertThat(shown.get("askedPost")).isEqualTo("Service manager");
        assertThat(shown.get("lines")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).singleElement()
                .extracting("due").isEqualTo("was due by Saturday 21 November 2026, 16:55, 35 minutes late");
        assertThat(shown.get("notAnswered")).asString().startsWith("Team manager (Saturday 21 November 2026");
        assertThat(shown.get("vacancies")).isNull();
        assertThat(shown.get("earlier")).isEqualTo(List.of());
    }

    @Test
    void the_form_shows_vacancies_earlier_answers_and_how_many_children_of_the_worker_are_late() {
        world.leavesVacant("team-manager");
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        world.answers("a-service-manager", "help", "2026-11-21");
        world.passesTo("2026-11-22T09:00:00Z");
        var first = world.child;
        var journey = world.journey;
        String worker = world.worker;
        world.anotherChild();
        world.isHeldBy("east", worker);
        world.isLateSoon(CONTACT, "2026-11-22T09:00:00Z");
        world.child = first;
        world.journey = journey;
        var shown = shownTo("a-head-of-service");
        assertThat(shown.get("vacancies")).asString().startsWith("Team manager (");
        assertThat(shown.get("alsoLate")).isEqualTo("1 other child");
        assertThat(shown.get("earlier")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).singleElement()
                .extracting("who", "decision", "lookAgain").containsExactly("Service manager, A Made-up service manager", "help", "21/11/2026");
    }

    @Test
    void somebody_who_may_not_read_the_child_does_not_see_the_form() {
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        assertThatThrownBy(() -> shownTo("nobody-here")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_answer_needs_a_decision_a_date_and_what_it_means_for_the_child() {
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        assertThatThrownBy(() -> world.answers("a-team-manager", Map.of("meansForChild", "")))
                .isInstanceOf(Refused.class).hasMessageContaining("What do you decide").hasMessageContaining("looked at again on")
                .hasMessageContaining("What does it mean for the child now");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(escalations.answers(world.escalation().id())).isEmpty();
    }

    @Test
    void a_date_that_has_passed_is_refused() {
        refused(Map.of("decision", "newDate", "lookAgainOn", "2026-11-19"), "19/11/2026 has passed");
    }

    @Test
    void a_date_further_ahead_than_four_weeks_is_refused_because_it_would_hide_what_is_late() {
        refused(Map.of("decision", "newDate", "lookAgainOn", "2027-01-15"), "15/01/2027 is too far ahead");
    }

    @Test
    void lateness_is_accepted_only_with_a_reason() {
        refused(Map.of("decision", "acceptWithReason", "lookAgainOn", "2026-11-25", "reason", "because"), "Why is it right to accept this");
        refused(Map.of("decision", "acceptWithReason", "lookAgainOn", "2026-11-25", "reason", "          because          "), "at least 10 letters");
    }

    @Test
    void help_and_another_worker_are_promised_only_with_who_does_what() {
        refused(Map.of("decision", "help", "lookAgainOn", "2026-11-25"), "Who does what");
        refused(Map.of("decision", "reallocate", "lookAgainOn", "2026-11-25"), "Who does what");
    }

    @Test
    void an_answer_is_kept_whole_with_who_gave_it() {
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        world.answers("a-team-manager", Map.of("decision", "help", "lookAgainOn", "2026-11-25", "arrangement", "A second worker visits", "told", "The school"));
        var answer = escalations.answers(world.escalation().id()).get(0);
        assertThat(answer).extracting(EscalationAnswer::by, EscalationAnswer::post, EscalationAnswer::decision, EscalationAnswer::arrangement, EscalationAnswer::told)
                .containsExactly("a-team-manager", Post.TEAM_MANAGER, EscalationAnswer.Decision.HELP, "A second worker visits", "The school");
        assertThat(answer.lookAgainOn()).isEqualTo("2026-11-25");
        assertThat(answer.isLate()).isFalse();
        assertThat(world.told).filteredOn(EscalationAnswered.class::isInstance).singleElement()
                .satisfies(event -> assertThat(event.what()).contains("help").contains("25 November 2026"));
    }

    @Test
    void an_answer_to_a_question_that_was_put_to_somebody_else_meanwhile_is_not_kept() {
        world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        TaskAtHand old = atHand("a-team-manager");
        world.passesTo("2026-11-21T17:00:00Z");
        var given = new AnswerTheEscalation.Given("The school was closed", "Seen well this morning", AnswerTheEscalation.Choice.newDate, null, null,
                java.time.LocalDate.parse("2026-11-25"), null);
        assertThatThrownBy(() -> world.inTransaction(() -> { form.submit(old, given); })).isInstanceOf(Refused.class).hasMessageContaining("somebody else");
        assertThat(escalations.answers(world.escalation().id())).isEmpty();
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void what_was_said_about_a_duty_already_late_is_kept_as_the_reason_and_not_asked_for_twice() {
        UUID contact = world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        world.passesTo("2026-11-21T17:00:00Z");
        world.answers("a-service-manager", "newDate", "2026-11-25");
        world.isDone(CONTACT, contact);
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.clockOf(CONTACT, contact).lateReason()).isEqualTo("The school was closed on both days");
    }

    private void refused(Map<String, String> answers, String sentence) {
        if (escalations.of(world.child).isEmpty()) {
            world.isLateSoon(CONTACT, "2026-11-20T16:55:00Z");
        }
        assertThatThrownBy(() -> world.answers("a-team-manager", answers)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
    }

    private Map<String, Object> shownTo(String reader) {
        return form.prefill(atHand(reader));
    }

    private TaskAtHand atHand(String reader) {
        var task = world.task();
        return new TaskAtHand(task.id(), task.key(), task.name(), task.process(), Map.of("escalationId", world.escalation().id().toString()), reader);
    }
}
