package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.clocks.ClockStory.ASSESSMENT;
import static org.childjourney.clocks.ClockStory.CHILD_SEEN;
import static org.childjourney.clocks.ClockStory.CONTACT;
import static org.childjourney.clocks.ClockStory.FRIDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.engine.DiagramsOfAStory;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerOfNobodyTest
class BankHolidaysTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private final UUID subject = UUID.randomUUID();

    @Autowired Clocks clocks;
    @Autowired BankHolidays holidays;
    @Autowired LedgerCalendar calendar;
    @Autowired Watchdog watchdog;
    @Autowired ClockStory.Story story;
    @Autowired DiagramsOfAStory diagrams;
    @Autowired MovableClock time;
    @Autowired TransactionTemplate together;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void takesTheHolidayAway() {
        holidays.withdraw(TUESDAY, "system-operator");
    }

    @Test
    void a_proclaimed_holiday_moves_every_open_date_by_a_day_with_its_timers_and_tasks_and_says_so() {
        var process = story.assessmentBegins(subject);
        story.heard.clear();

        var report = holidays.proclaim(TUESDAY, "State funeral", "system-operator");

        assertThat(report.changed()).isTrue();
        assertThat(report.moved()).isEqualTo(2);
        assertThat(report.byRule()).containsExactly(
                new HolidayReport.Moved(ASSESSMENT, LocalDate.of(2027, 1, 27), LocalDate.of(2027, 1, 28), 1),
                new HolidayReport.Moved(CHILD_SEEN, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30), 1));
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(diagrams.tasksDue(process)).containsExactly(Map.entry(subject, Instant.parse("2026-12-01T00:00:00Z")));
        assertThat(diagrams.timers(process)).containsOnly(
                Map.entry("event_childNotYetSeen " + subject, Instant.parse("2026-11-27T09:00:00Z")),
                Map.entry("event_assessmentNearlyDue " + subject, Instant.parse("2027-01-07T09:00:00Z")));
        var trace = clocks.traces(story.latest(CHILD_SEEN, subject).id()).get(1);
        assertThat(trace.what()).isEqualTo(ClockTrace.What.RECOUNTED);
        assertThat(trace.oldDue()).isEqualTo("2026-11-28T00:00:00Z");
        assertThat(trace.newDue()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(trace.why()).contains("24 November 2026");
        assertThat(trace.by()).isEqualTo("system-operator");
        assertThat(story.heard).hasSize(2).allMatch(ClockMoved.class::isInstance);
        assertThat(calendar.days().isWorkingDay(TUESDAY)).isFalse();
        assertThat(watchdog.look().differences()).isZero();
    }

    @Test
    void a_withdrawn_holiday_moves_everything_back() {
        var process = story.assessmentBegins(subject);
        var before = diagrams.timers(process);
        holidays.proclaim(TUESDAY, "State funeral", "system-operator");
        var report = holidays.withdraw(TUESDAY, "system-operator");
        assertThat(report.moved()).isEqualTo(2);
        assertThat(diagrams.timers(process)).isEqualTo(before);
        assertThat(diagrams.tasksDue(process)).containsExactly(Map.entry(subject, Instant.parse("2026-11-28T00:00:00Z")));
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-28T00:00:00Z");
    }

    @Test
    void the_same_command_twice_changes_nothing_the_second_time() {
        story.assessmentBegins(subject);
        holidays.proclaim(TUESDAY, "State funeral", "system-operator");
        var again = holidays.proclaim(TUESDAY, "State funeral", "system-operator");
        assertThat(again.changed()).isFalse();
        assertThat(again.moved()).isZero();
        assertThat(clocks.traces(story.latest(CHILD_SEEN, subject).id())).hasSize(2);
        holidays.withdraw(TUESDAY, "system-operator");
        assertThat(holidays.withdraw(TUESDAY, "system-operator").changed()).isFalse();
    }

    @Test
    void a_holiday_of_the_printed_calendar_can_be_taken_away_and_given_back() {
        story.runs(CHILD_SEEN, subject, Trigger.at(Instant.parse("2026-12-21T09:00:00Z")), null);
        var christmas = LocalDate.of(2026, 12, 25);
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-12-31T00:00:00Z");
        holidays.withdraw(christmas, "system-operator");
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-12-30T00:00:00Z");
        holidays.proclaim(christmas, "Christmas Day", "system-operator");
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-12-31T00:00:00Z");
    }

    @Test
    void elapsed_hours_and_stopped_clocks_do_not_move() {
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        clocks.meet(CHILD_SEEN, subject, FRIDAY, "child seen", "social-worker");
        assertThat(holidays.proclaim(TUESDAY, "State funeral", "system-operator").moved()).isZero();
        assertThat(story.latest(CONTACT, subject).dueAt()).isEqualTo(FRIDAY.plus(Duration.ofHours(24)));
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-28T00:00:00Z");
    }

    @Test
    void a_warning_whose_time_came_but_which_was_not_given_yet_is_not_lost_by_the_move() {
        var process = story.assessmentBegins(subject);
        time.moveTo(Instant.parse("2027-01-06T10:00:00Z"));
        holidays.proclaim(LocalDate.of(2027, 1, 25), "A late proclamation", "system-operator");
        assertThat(diagrams.timers(process)).containsEntry("event_assessmentNearlyDue " + subject, Instant.parse("2027-01-06T09:00:00Z"));
        holidays.withdraw(LocalDate.of(2027, 1, 25), "system-operator");
    }

    @Test
    void running_processes_of_an_older_diagram_and_each_of_several_sub_processes_follow_their_own_clock() {
        var older = story.assessmentBegins(subject);
        diagrams.deploy("clocks/clock-story.bpmn", UUID.randomUUID().toString());
        var newer = UUID.randomUUID();
        var instance = story.assessmentBegins(newer);
        assertThat(diagrams.versionOf(instance)).isGreaterThan(diagrams.versionOf(older));
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var several = together.execute(status -> {
            story.runs(CHILD_SEEN, one, Trigger.at(FRIDAY), "clock-stories");
            story.runs(CHILD_SEEN, other, Trigger.at(FRIDAY.minus(Duration.ofDays(1))), "clock-stories");
            return diagrams.start("clock-stories", Map.of("storyIds", new ArrayList<>(List.of(one.toString(), other.toString()))));
        });

        holidays.proclaim(TUESDAY, "State funeral", "system-operator");

        assertThat(diagrams.tasksDue(older)).containsEntry(subject, Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(diagrams.tasksDue(instance)).containsEntry(newer, Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(diagrams.tasksDue(several)).containsOnly(
                Map.entry(one, Instant.parse("2026-12-01T00:00:00Z")), Map.entry(other, Instant.parse("2026-11-28T00:00:00Z")));
        assertThat(diagrams.timers(several)).containsOnly(
                Map.entry("event_eachNotYetSeen " + one, Instant.parse("2026-11-27T09:00:00Z")),
                Map.entry("event_eachNotYetSeen " + other, Instant.parse("2026-11-26T09:00:00Z")));
        assertThat(watchdog.look().differences()).isZero();
    }

    @Test
    void more_clocks_than_are_read_at_once_all_move() {
        IntStream.range(0, 1_203).forEach(i -> story.runs(CHILD_SEEN, UUID.randomUUID(), Trigger.at(FRIDAY), null));
        assertThat(holidays.proclaim(TUESDAY, "State funeral", "system-operator").moved()).isEqualTo(1_203);
    }

    @Test
    void a_holiday_without_a_name_or_outside_the_known_years_is_refused_with_what_would_be_right() {
        assertThatThrownBy(() -> holidays.proclaim(TUESDAY, " ", "system-operator")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> holidays.proclaim(LocalDate.of(2090, 1, 5), "Far away", "system-operator"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields().get(0).field()).isEqualTo("date"))
                .hasMessageContaining("Give a day from");
    }

    @Test
    void a_recount_that_fails_half_way_changes_nothing() {
        story.assessmentBegins(subject);
        together.executeWithoutResult(status -> {
            holidays.proclaim(TUESDAY, "State funeral", "system-operator");
            status.setRollbackOnly();
        });
        assertThat(calendar.days().isWorkingDay(TUESDAY)).isTrue();
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-28T00:00:00Z");
        assertThat(watchdog.look().differences()).isZero();
    }
}
