package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.ChildJourneyTest;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Friday 20 November 2026, as in the story of the two sisters; the contact's 24 hours end on Saturday at 16:55. */
@ChildJourneyTest
class EscalationTest {

    private static final String CONTACT = "contact-decision-24h";
    private static final String ASSESSMENT = "assessment-45wd";
    private static final String FRIDAY_16_55 = "2026-11-20T16:55:00Z";

    @Autowired
    World world;

    @Autowired
    Clocks clocks;

    @Autowired
    Escalations escalations;

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void a_clock_that_nears_its_date_asks_the_team_manager_of_the_team_that_holds_the_child() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(world.waitingAt()).containsExactly("userTask_answerTheEscalation");
        assertThat(world.told).hasAtLeastOneElementOfType(EscalationRaised.class);
    }

    @Test
    void a_child_no_team_holds_yet_is_the_front_doors() {
        world.beginsAt(FRIDAY_16_55);
        world.isHeldByNobody();
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        assertThat(world.askedGroup()).isEqualTo("front-door-team-manager");
    }

    @Test
    void nobody_decides_by_saturday_noon_the_team_manager_is_warned_and_by_five_the_service_manager_has_it() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo("2026-11-21T12:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.passesTo("2026-11-21T17:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void an_unanswered_escalation_climbs_rung_by_rung_to_the_director_and_stays_there() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        var fired = world.passesTo("2026-12-10T12:00:00Z");
        assertThat(fired).contains("event_notAnsweredInTime");
        assertThat(world.stepsInWords()).startsWith(
                "ASKED team-manager", "UNANSWERED team-manager", "ASKED service-manager", "UNANSWERED service-manager", "ASKED head-of-service",
                "UNANSWERED head-of-service", "ASKED director", "UNANSWERED director", "ASKED director");
        assertThat(world.askedGroup()).isEqualTo("director");
        assertThat(world.told.stream().filter(EscalationClimbed.class::isInstance)).hasSize(3).allMatch(event -> event.significant());
    }

    @Test
    void at_the_top_it_is_asked_anew_after_one_week_then_two_four_and_eight_and_at_last_once_a_quarter() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo("2027-10-01T12:00:00Z");
        var asked = escalations.steps(world.escalation().id()).stream()
                .filter(step -> step.kind() == EscalationStep.Kind.ASKED && step.post() == Post.DIRECTOR).map(step -> LondonTime.day(step.at())).toList();
        assertThat(workingDaysBetween(asked)).as("a day to answer, or two where it is asked at midnight, and the weeks").containsExactly(1 + 5, 2 + 10, 2 + 20, 2 + 40, 1 + 65, 1 + 65);
        assertThat(world.askedGroup()).as("it stays on the desk all the while").isEqualTo("director");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-04T12:00:00Z, while its answer is awaited", "2027-01-25T12:00:00Z, when it has not answered"})
    void something_else_that_falls_late_at_the_top_is_news_and_the_weeks_begin_again(String then, String when) {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo(then);
        assertThat(world.escalation().askedInVain()).as(when).isPositive();
        UUID assessment = world.runs(ASSESSMENT, "2026-11-01T09:00:00Z");
        world.inTransaction(() -> clocks.escalate(ASSESSMENT, assessment));
        assertThat(world.escalation().askedInVain()).isZero();
        assertThat(world.askedGroup()).isEqualTo("director");
    }

    /** Asked at midnight, when a day ends: the day that follows, weekend or not, begins with the question. */
    private static List<Integer> workingDaysBetween(List<LocalDate> asked) {
        var days = WorkingDays.confirmed();
        return IntStream.range(1, asked.size()).mapToObj(i -> days.between(days.onOrBefore(asked.get(i - 1).minusDays(1)), days.onOrBefore(asked.get(i).minusDays(1)))).toList();
    }

    @Test
    void a_vacant_rung_is_skipped_upwards_and_the_vacancy_is_written_down() {
        world.beginsAt(FRIDAY_16_55);
        world.leavesVacant("team-manager");
        world.leavesVacant("service-manager");
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        assertThat(world.askedGroup()).isEqualTo("head-of-service");
        assertThat(world.stepsInWords()).containsExactly("VACANT team-manager", "VACANT service-manager", "ASKED head-of-service");
    }

    @Test
    void where_everybody_above_is_gone_the_highest_who_is_there_keeps_it() {
        world.beginsAt(FRIDAY_16_55);
        world.leavesVacant("director");
        world.leavesVacant("head-of-service");
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo("2026-11-24T12:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void several_clocks_of_one_child_make_one_escalation_with_several_lines() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.runs(CONTACT, FRIDAY_16_55);
        UUID referral = world.runs("referral-decision-1wd", FRIDAY_16_55);
        world.passesTo("2026-11-23T10:00:00Z");
        world.inTransaction(() -> {
            clocks.escalate(CONTACT, contact);
            clocks.escalate("referral-decision-1wd", referral);
        });
        assertThat(world.lines()).extracting(EscalationLine::rule).containsExactlyInAnyOrder(CONTACT, "referral-decision-1wd");
        assertThat(world.askedGroup()).isEqualTo("head-of-service");
        assertThat(world.stepsInWords()).containsExactly("ASKED head-of-service");
    }

    @Test
    void a_clock_that_rings_while_the_same_manager_is_asked_joins_the_task_they_have() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon("child-seen-s17-5wd", FRIDAY_16_55);
        String task = world.task().id();
        world.isLateSoon("cin-plan-start", "2026-11-16T09:00:00Z");
        assertThat(world.task().id()).isEqualTo(task);
        assertThat(world.lines()).hasSize(2);
    }

    @Test
    void a_more_urgent_clock_that_rings_meanwhile_takes_the_question_to_the_higher_rung_at_once() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon("child-seen-s17-5wd", FRIDAY_16_55);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        UUID seen = world.runs("child-seen-s47-24h", "2026-11-24T09:00:00Z");
        world.passesTo("2026-11-25T09:30:00Z");
        world.inTransaction(() -> clocks.escalate("child-seen-s47-24h", seen));
        assertThat(world.askedGroup()).as("missed a day ago").isEqualTo("head-of-service");
    }

    @Test
    void the_work_done_closes_the_escalation_with_how_late_it_was() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo("2026-11-21T17:25:00Z");
        world.isDone(CONTACT, contact);
        assertThat(world.escalation().state()).isEqualTo(Escalation.State.RESOLVED);
        assertThat(world.lines().get(0).resolvedAs()).isEqualTo("met-late");
        assertThat(world.lines().get(0).late()).hasMinutes(30);
        assertThat(world.openTasks()).noneMatch(task -> task.key().equals("userTask_answerTheEscalation"));
        assertThat(world.told).hasAtLeastOneElementOfType(EscalationResolved.class);
    }

    @Test
    void it_stays_open_while_another_duty_of_the_child_is_late() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.isLateSoon("referral-decision-1wd", FRIDAY_16_55);
        world.isDone(CONTACT, contact);
        assertThat(world.escalation().isOpen()).isTrue();
        assertThat(world.waitingAt()).contains("userTask_answerTheEscalation");
    }

    @Test
    void a_clock_that_is_cancelled_asks_nobody_any_more() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.inTransaction(() -> clocks.cancel(CONTACT, contact, "Opened in error", "a-team-manager"));
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.lines().get(0).resolvedAs()).isEqualTo("cancelled");
    }

    @Test
    void an_answer_needs_no_more_until_its_date_and_the_next_moment_of_the_clock_asks_again() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.answers("a-team-manager", "newDate", "2026-11-25");
        assertThat(world.escalation().state()).isEqualTo(Escalation.State.ACKNOWLEDGED);
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.waitingAt()).containsExactly("receiveTask_waitForTheNextDate");
        assertThat(world.passesTo("2026-11-21T16:55:00Z")).containsExactly("event_timeToLookAgain");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void a_date_that_passes_with_the_work_not_done_asks_the_same_manager_again_and_the_second_time_the_next_one_up() {
        world.beginsAt("2026-11-02T09:00:00Z");
        world.isLateSoon("cin-plan-start", "2026-11-02T09:00:00Z");
        world.answers("a-team-manager", "help", "2026-11-11");
        world.passesTo("2026-11-12T09:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.answers("a-team-manager", "reallocate", "2026-11-12");
        world.passesTo("2026-11-13T09:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void something_else_becoming_late_while_a_date_is_awaited_asks_again() {
        world.beginsAt("2026-11-02T09:00:00Z");
        world.isLateSoon("cin-plan-start", "2026-11-02T09:00:00Z");
        world.answers("a-team-manager", "newDate", "2026-11-20");
        world.isLateSoon("child-seen-s17-5wd", "2026-11-09T10:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(world.lines()).hasSize(2);
    }

    @Test
    void a_late_answer_still_counts_and_is_marked_late() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.isLateSoon(CONTACT, FRIDAY_16_55);
        world.passesTo("2026-11-26T12:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("director");
        world.answers("a-director", "acceptWithReason", "2026-11-27");
        var answer = escalations.answers(world.escalation().id()).get(0);
        assertThat(answer.isLate()).isTrue();
        assertThat(answer.by()).isEqualTo("a-director");
        assertThat(world.clockOf(CONTACT, contact).lateReason()).isEqualTo("The school was closed on both days");
    }

    @Test
    void a_clock_moved_back_before_its_warning_takes_the_task_away_and_asks_when_the_new_warning_comes() {
        world.beginsAt("2026-11-02T09:00:00Z");
        UUID checkpoint = world.isLateSoon("cin-plan-start", "2026-11-02T09:00:00Z");
        world.inTransaction(() -> clocks.reanchor("cin-plan-start", checkpoint, Trigger.at(Instant.parse("2026-11-10T09:00:00Z")),
                "Typed with the wrong day", "a-team-manager"));
        assertThat(world.openTasks()).isEmpty();
        assertThat(world.escalation().state()).isEqualTo(Escalation.State.WAITING);
        world.passesTo("2026-11-19T08:59:00Z");
        assertThat(world.openTasks()).isEmpty();
        world.passesTo("2026-11-19T09:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
    }

    @Test
    void a_restricted_childs_escalation_goes_to_the_named_readers_unless_everybody_in_the_post_is_one() {
        world.beginsAt(FRIDAY_16_55);
        world.restrictTo(Set.of("a-service-manager", "a-director"));
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        assertThat(world.askedGroup()).startsWith("restricted-ch-");
        world.passesTo("2026-11-21T17:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
    }

    @Test
    void what_is_asked_about_a_child_goes_along_when_another_team_takes_over() {
        world.beginsAt(FRIDAY_16_55);
        world.fill("team-manager", Set.of("east", "west"));
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        String task = world.task().id();
        world.isHeldBy("west", "another-worker");
        assertThat(world.askedGroup()).isEqualTo("west-team-manager");
        assertThat(world.task().id()).isEqualTo(task);
    }

    @Test
    void a_child_restricted_meanwhile_is_taken_out_of_the_hands_of_those_not_named() {
        world.beginsAt(FRIDAY_16_55);
        world.isLateSoon(CONTACT, FRIDAY_16_55);
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        world.restrictTo(Set.of("a-service-manager"));
        assertThat(world.askedGroup()).startsWith("restricted-ch-");
    }

    @Test
    void a_failure_leaves_no_half_of_an_escalation_behind() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.runs(CONTACT, FRIDAY_16_55);
        world.passesTo("2026-11-21T10:00:00Z");
        assertThatThrownBy(() -> world.inTransaction(() -> {
            clocks.escalate(CONTACT, contact);
            throw new IllegalStateException("The power failed");
        })).hasMessage("The power failed");
        assertThat(escalations.of(world.child)).isEmpty();
        assertThat(world.waitingAt()).isEmpty();
        world.inTransaction(() -> clocks.escalate(CONTACT, contact));
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
    }

    @Test
    void the_watchdog_sees_every_clock_about_which_an_escalation_is_open() {
        world.beginsAt(FRIDAY_16_55);
        UUID contact = world.isLateSoon(CONTACT, FRIDAY_16_55);
        UUID clock = world.clockOf(CONTACT, contact).id();
        assertThat(escalations.clocksWithOpenEscalation(List.of(clock, UUID.randomUUID()))).containsExactly(clock);
        world.answers("a-team-manager", Map.of("decision", "newDate", "lookAgainOn", "2026-11-25"));
        assertThat(escalations.clocksWithOpenEscalation(List.of(clock))).containsExactly(clock);
        world.isDone(CONTACT, contact);
        assertThat(escalations.clocksWithOpenEscalation(List.of(clock))).isEmpty();
    }
}
