package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.clocks.ClockStory.ASSESSMENT;
import static org.childjourney.clocks.ClockStory.CHILD_SEEN;
import static org.childjourney.clocks.ClockStory.FRIDAY;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.childjourney.engine.DiagramsOfAStory;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerOfNobodyTest
class WatchdogTest {

    private static final Instant CHILD_SEEN_WARNING = Instant.parse("2026-11-26T09:00:00Z");
    private final UUID subject = UUID.randomUUID();

    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired ClockStory.Story story;
    @Autowired ClockStory.ListOfEscalations escalations;
    @Autowired DiagramsOfAStory diagrams;
    @Autowired MovableClock time;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate together;
    @Autowired MeterRegistry meters;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void ends() {
        diagrams.endAll();
    }

    @Test
    void it_finds_nothing_while_every_clock_has_its_timer_and_nothing_when_all_is_done() {
        assertThat(watchdog.look().differences()).isZero();
        var process = story.assessmentBegins(subject);
        assertThat(watchdog.look().differences()).isZero();
        time.moveTo(CHILD_SEEN_WARNING);
        diagrams.fire(diagrams.timer(process, "event_childNotYetSeen"));
        assertThat(story.heard).singleElement().isInstanceOf(ClockNearsDue.class);
        assertThat(watchdog.look().differences()).isZero();
        clocks.meet(CHILD_SEEN, subject, time.instant(), "child seen", "social-worker");
        clocks.meet(ASSESSMENT, subject, time.instant(), "authorised", "team-manager");
        diagrams.completeTask(process);
        assertThat(watchdog.look().differences()).isZero();
    }

    @Test
    void it_finds_a_clock_that_no_timer_will_warn_of() {
        var process = story.assessmentBegins(subject);
        diagrams.lose(diagrams.timer(process, "event_childNotYetSeen"));
        var found = watchdog.look();
        assertThat(found.counts()).containsExactly(java.util.Map.entry(Difference.CLOCK_WITHOUT_TIMER, 1));
        assertThat(found.repaired()).isZero();
        assertThat(found.first()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(CHILD_SEEN);
            assertThat(f.clock()).isEqualTo(story.latest(CHILD_SEEN, subject).id());
        });
    }

    @Test
    void it_gives_a_warning_that_was_never_given() {
        var process = story.assessmentBegins(subject);
        diagrams.lose(diagrams.timer(process, "event_childNotYetSeen"));
        time.moveTo(CHILD_SEEN_WARNING);
        var found = watchdog.look();
        assertThat(found.counts()).containsOnlyKeys(Difference.WARNING_NEVER_GIVEN);
        assertThat(found.repaired()).isEqualTo(1);
        assertThat(story.heard).singleElement().isInstanceOfSatisfying(ClockNearsDue.class, e -> assertThat(e.clock().rule()).isEqualTo(CHILD_SEEN));
        assertThat(watchdog.look().differences()).isZero();
        assertThat(story.heard).hasSize(1);
    }

    @Test
    void it_is_itself_the_timer_of_a_clock_that_no_diagram_times() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        assertThat(watchdog.look().differences()).isZero();
        assertThat(story.heard).isEmpty();
        time.moveTo(CHILD_SEEN_WARNING);
        assertThat(watchdog.look().differences()).isZero();
        assertThat(story.heard).singleElement().isInstanceOf(ClockNearsDue.class);
    }

    @Test
    void a_clock_whose_timer_comes_at_a_later_step_is_no_difference_and_is_warned_of_in_time_all_the_same() {
        clocks.start(new ClockStart(CHILD_SEEN, subject, ChildId.next(), null, Trigger.at(FRIDAY), "referral received", "clock-story", "social-worker").timedLater());
        assertThat(watchdog.look().differences()).isZero();
        time.moveTo(CHILD_SEEN_WARNING);
        assertThat(watchdog.look().differences()).isZero();
        assertThat(story.heard).singleElement().isInstanceOf(ClockNearsDue.class);
        assertThat(story.latest(CHILD_SEEN, subject).task()).isEqualTo("userTask_seeTheChild");
    }

    @Test
    void it_leaves_and_reports_a_timer_whose_clock_does_not_run() {
        var process = story.assessmentBegins(subject);
        clocks.cancel(CHILD_SEEN, subject, "planted", "test");
        var found = watchdog.look();
        assertThat(found.counts()).containsOnlyKeys(Difference.TIMER_WITHOUT_CLOCK);
        assertThat(found.first().get(0).about()).isEqualTo(diagrams.timer(process, "event_childNotYetSeen"));
    }

    @Test
    void it_finds_two_timers_of_one_clock() {
        story.assessmentBegins(subject);
        story.processBegins(subject);
        assertThat(watchdog.look().counts()).containsExactly(java.util.Map.entry(Difference.TIMER_TWICE, 2));
    }

    @Test
    void it_sets_a_timer_back_to_what_the_ledger_says() {
        var process = story.assessmentBegins(subject);
        diagrams.misplace(diagrams.timer(process, "event_childNotYetSeen"), CHILD_SEEN_WARNING.plusSeconds(86_400));
        var found = watchdog.look();
        assertThat(found.counts()).containsOnlyKeys(Difference.TIMER_AT_ANOTHER_TIME);
        assertThat(found.repaired()).isEqualTo(1);
        assertThat(diagrams.timers(process)).containsEntry("event_childNotYetSeen " + subject, CHILD_SEEN_WARNING);
        assertThat(watchdog.look().differences()).isZero();
    }

    @Test
    void it_sets_a_task_back_to_what_the_ledger_says() {
        var process = story.assessmentBegins(subject);
        diagrams.misplaceTask(process, FRIDAY);
        var found = watchdog.look();
        assertThat(found.counts()).containsOnlyKeys(Difference.TASK_DUE_AT_ANOTHER_TIME);
        assertThat(found.repaired()).isEqualTo(1);
        assertThat(diagrams.tasksDue(process)).containsEntry(subject, story.latest(CHILD_SEEN, subject).dueAt());
    }

    @Test
    void it_finds_a_job_that_failed_for_good() {
        var process = story.assessmentBegins(subject);
        diagrams.exhaust(diagrams.timer(process, "event_childNotYetSeen"));
        assertThat(watchdog.look().counts()).containsExactly(java.util.Map.entry(Difference.JOB_OUT_OF_RETRIES, 1));
    }

    @Test
    void it_finds_a_warned_clock_that_nobody_has_on_a_list() {
        var id = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        clocks.escalate(CHILD_SEEN, subject);
        assertThat(watchdog.look().differences()).isZero();
        escalations.open.remove(id);
        assertThat(watchdog.look().counts()).containsExactly(java.util.Map.entry(Difference.WARNED_WITHOUT_ESCALATION, 1));
    }

    @Test
    void a_difference_is_one_line_from_first_seen_until_gone() {
        var process = story.assessmentBegins(subject);
        diagrams.lose(diagrams.timer(process, "event_childNotYetSeen"));
        watchdog.look();
        time.moveTo(FRIDAY.plusSeconds(300));
        assertThat(watchdog.look().first().get(0).firstSeen()).isEqualTo(FRIDAY);
        assertThat(linesAbout(subject, "looks = 2 and gone_at is null")).isEqualTo(1);
        clocks.meet(CHILD_SEEN, subject, time.instant(), "child seen", "social-worker");
        assertThat(watchdog.look().differences()).isZero();
        assertThat(linesAbout(subject, "gone_at is not null")).isEqualTo(1);
    }

    @Test
    void while_one_node_looks_another_does_not() throws Exception {
        var other = Executors.newSingleThreadExecutor();
        together.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(4002)").query(row -> {});
            try {
                assertThat(other.submit(() -> watchdog.look().elsewhere()).get()).isTrue();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        other.shutdown();
        assertThat(watchdog.look().elsewhere()).isFalse();
    }

    @Test
    void its_figures_can_be_watched() {
        var process = story.assessmentBegins(subject);
        diagrams.lose(diagrams.timer(process, "event_childNotYetSeen"));
        watchdog.look();
        assertThat(meters.get("childjourney.watchdog.differences").gauge().value()).isEqualTo(1);
        assertThat(meters.get("childjourney.clocks.open").gauge().value()).isEqualTo(2);
        assertThat(meters.get("childjourney.clocks.missed").gauge().value()).isZero();
    }

    private int linesAbout(UUID subject, String where) {
        return database.sql("select count(*) from watchdog_findings where subject = ? and " + where).param(subject).query(Integer.class).single();
    }
}
