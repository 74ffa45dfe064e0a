package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.clocks.ClockStory.ASSESSMENT;
import static org.childjourney.clocks.ClockStory.CHILD_SEEN;
import static org.childjourney.clocks.ClockStory.CONTACT;
import static org.childjourney.clocks.ClockStory.FRIDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerOfNobodyTest
class ClocksTest {

    private static final Instant DUE = Instant.parse("2026-11-28T00:00:00Z");
    private final UUID subject = UUID.randomUUID();

    @Autowired Clocks clocks;
    @Autowired ClockStory.Story story;
    @Autowired MovableClock time;
    @Autowired JdbcClient database;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate together;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_clock_runs_from_its_trigger_to_the_end_of_its_last_working_day_and_says_where_the_figure_comes_from() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        var clock = story.latest(CHILD_SEEN, subject);
        assertThat(clock.startedAt()).isEqualTo(FRIDAY);
        assertThat(clock.dueAt()).isEqualTo(DUE);
        assertThat(clock.warnAt()).isEqualTo("2026-11-26T09:00:00Z");
        assertThat(clock.state(FRIDAY)).isEqualTo(ClockState.RUNNING);
        assertThat(clock.ruleVersion()).isNotBlank();
        assertThat(clock.source()).isNotBlank();
        assertThat(clock.evidence()).isEqualTo("R");
        assertThat(clocks.dueAt(CHILD_SEEN, subject.toString())).isEqualTo(DUE);
        assertThat(clocks.isRunning(CHILD_SEEN, subject)).isTrue();
    }

    @Test
    void the_due_instant_belongs_to_the_worker_and_the_moment_after_it_is_late() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        assertThat(story.latest(CHILD_SEEN, subject).state(DUE)).isEqualTo(ClockState.RUNNING);
        assertThat(story.latest(CHILD_SEEN, subject).state(DUE.plusMillis(1))).isEqualTo(ClockState.MISSED);
        time.moveTo(DUE.plusSeconds(3600));
        assertThat(clocks.meet(CHILD_SEEN, subject, DUE, "child seen", "social-worker")).isTrue();
        assertThat(story.latest(CHILD_SEEN, subject).state(time.instant())).isEqualTo(ClockState.MET);
    }

    @Test
    void a_duty_done_a_moment_after_due_is_met_late_and_asks_for_its_reason_until_somebody_gives_one() {
        var id = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        time.moveTo(DUE.plusSeconds(60));
        clocks.meet(CHILD_SEEN, subject, DUE.plusMillis(1), "child seen", "social-worker");
        var late = story.latest(CHILD_SEEN, subject);
        assertThat(late.state(time.instant())).isEqualTo(ClockState.MET_LATE);
        assertThat(late.lateBy(time.instant())).isEqualTo(Duration.ofMillis(1));
        assertThat(clocks.lateWithoutReason(subject)).extracting(ClockEntry::id).containsExactly(id);
        assertThatThrownBy(() -> clocks.explain(CHILD_SEEN, subject, " ", "social-worker")).isInstanceOf(Refused.class);
        clocks.explain(CHILD_SEEN, subject, "The family was away until the Monday.", "social-worker");
        assertThat(clocks.lateWithoutReason(subject)).isEmpty();
        assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.MET, ClockTrace.What.EXPLAINED);
    }

    @Test
    void a_missed_clock_stays_open_until_the_duty_is_done_and_a_timely_one_needs_no_reason() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        assertThatThrownBy(() -> clocks.explain(CHILD_SEEN, subject, "no need", "social-worker"))
                .isInstanceOf(Refused.class).hasMessageContaining("was not late");
        time.moveTo(DUE.plusSeconds(60));
        assertThat(clocks.isRunning(CHILD_SEEN, subject)).isTrue();
        assertThat(story.latest(CHILD_SEEN, subject).state(time.instant())).isEqualTo(ClockState.MISSED);
        assertThat(clocks.lateWithoutReason(subject)).hasSize(1);
    }

    @Test
    void nothing_can_have_been_done_in_the_future() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        assertThatThrownBy(() -> clocks.meet(CHILD_SEEN, subject, FRIDAY.plusMillis(1), "child seen", "social-worker"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields().get(0).field()).isEqualTo("at"));
        assertThat(clocks.isRunning(CHILD_SEEN, subject)).isTrue();
    }

    @Test
    void a_cancelled_duty_says_why_and_is_not_met_afterwards() {
        var id = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        assertThat(clocks.cancel(CHILD_SEEN, subject, "The child moved to another authority.", "team-manager")).isTrue();
        assertThat(clocks.meet(CHILD_SEEN, subject, FRIDAY, "child seen", "social-worker")).isFalse();
        assertThat(clocks.cancel(CHILD_SEEN, subject, "again", "team-manager")).isFalse();
        var clock = story.latest(CHILD_SEEN, subject);
        assertThat(clock.state(DUE.plusSeconds(1))).isEqualTo(ClockState.CANCELLED);
        assertThat(clock.reason()).isEqualTo("The child moved to another authority.");
        assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.CANCELLED);
        assertThat(story.heard).singleElement().isInstanceOf(ClockStopped.class);
    }

    @Test
    void when_a_record_falls_away_all_its_clocks_end() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        story.runs(ASSESSMENT, subject, Trigger.at(FRIDAY), null);
        assertThat(clocks.cancelAll(subject, "The referral was about another child.", "team-manager")).isEqualTo(2);
        assertThat(clocks.about(subject)).extracting(c -> c.state(FRIDAY)).containsOnly(ClockState.CANCELLED);
    }

    @Test
    void a_new_trigger_replaces_the_row_and_the_old_one_stays_to_be_seen() {
        var old = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        var next = clocks.replace(CHILD_SEEN, subject, Trigger.at(FRIDAY.minus(Duration.ofDays(1))), "a new referral", "team-manager");
        assertThat(clocks.about(subject)).hasSize(2);
        assertThat(story.tracesOf(old)).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.REPLACED);
        assertThat(story.latest(CHILD_SEEN, subject).id()).isEqualTo(next);
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-27T00:00:00Z");
    }

    @Test
    void a_re_anchored_clock_keeps_its_row_and_its_trace_says_what_it_was() {
        var id = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        clocks.reanchor(CHILD_SEEN, subject, Trigger.on(LocalDate.of(2026, 11, 19)), "accepted a day earlier", "team-manager");
        assertThat(clocks.about(subject)).singleElement().satisfies(c -> assertThat(c.dueAt()).isEqualTo("2026-11-27T00:00:00Z"));
        var trace = clocks.traces(id).get(1);
        assertThat(trace.what()).isEqualTo(ClockTrace.What.REANCHORED);
        assertThat(trace.oldTrigger()).isEqualTo("at:2026-11-20T09:00:00Z");
        assertThat(trace.oldDue()).isEqualTo(DUE);
        assertThat(trace.newDue()).isEqualTo("2026-11-27T00:00:00Z");
        assertThat(story.heard).containsExactly(new ClockMoved(((ClockMoved) story.heard.get(0)).clock(), DUE, Instant.parse("2026-11-27T00:00:00Z")));
    }

    @Test
    void one_rule_runs_once_for_one_record() {
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        assertThatIllegalStateException().isThrownBy(() -> story.runs(CONTACT, subject, Trigger.at(FRIDAY), null)).withMessageContaining("already runs");
        clocks.meet(CONTACT, subject, FRIDAY, "decided", "team-manager");
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        assertThat(clocks.about(subject)).hasSize(2);
    }

    @Test
    void a_rule_that_is_not_known_is_refused_by_name() {
        assertThatThrownBy(() -> story.runs("no-such-rule", subject, Trigger.at(FRIDAY), null))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no-such-rule");
    }

    @Test
    void a_diagram_that_asks_for_a_clock_nobody_started_is_told_so() {
        assertThatIllegalStateException().isThrownBy(() -> clocks.warnAt(CONTACT, subject.toString())).withMessageContaining(CONTACT);
    }

    @Test
    void a_warning_already_past_when_the_clock_is_typed_late_comes_at_once_unless_another_lies_ahead() {
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY.minus(Duration.ofDays(6))), null);
        assertThat(story.latest(CHILD_SEEN, subject).warnAt()).isBefore(FRIDAY);
        story.runs(ASSESSMENT, subject, Trigger.at(Instant.parse("2026-10-01T09:00:00Z")), null);
        var assessment = story.latest(ASSESSMENT, subject);
        assertThat(assessment.warnings()).hasSize(2);
        assertThat(assessment.warnings().get(0)).isBefore(FRIDAY);
        assertThat(assessment.warnAt()).isEqualTo(assessment.warnings().get(1)).isAfter(FRIDAY);
    }

    @Test
    void a_warning_is_given_once_and_only_while_the_clock_runs() {
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        clocks.escalate(CONTACT, subject);
        clocks.escalate(CONTACT, subject);
        assertThat(story.heard).singleElement().isInstanceOf(ClockNearsDue.class);
        clocks.meet(CONTACT, subject, FRIDAY, "decided", "team-manager");
        story.heard.clear();
        clocks.escalate(CONTACT, subject);
        assertThat(story.heard).isEmpty();
    }

    @Test
    void what_is_rolled_back_never_was() {
        assertThatThrownBy(() -> together.executeWithoutResult(status -> {
            story.assessmentBegins(subject);
            throw new IllegalStateException("the server was killed here");
        })).hasMessage("the server was killed here");
        assertThat(clocks.about(subject)).isEmpty();
        assertThat(database.sql("select count(*) from act_ru_variable where text_ = ?").param(subject.toString()).query(Integer.class).single()).isZero();
        assertThat(database.sql("select count(*) from clock_traces t where not exists (select 1 from clocks c where c.id = t.clock)").query(Integer.class).single()).isZero();
    }

    @Test
    void a_meeting_rolled_back_leaves_the_clock_running() {
        var id = story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        together.executeWithoutResult(status -> {
            clocks.meet(CONTACT, subject, FRIDAY, "decided", "team-manager");
            status.setRollbackOnly();
        });
        assertThat(clocks.isRunning(CONTACT, subject)).isTrue();
        assertThat(story.tracesOf(id)).containsExactly(ClockTrace.What.STARTED);
    }

    @Test
    void when_two_records_prove_to_be_of_one_child_open_and_ended_clocks_follow_and_say_where_they_stood() {
        var id = story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        var ended = story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        clocks.meet(CHILD_SEEN, subject, FRIDAY, "child seen", "social-worker");
        var joined = story.latest(CONTACT, subject).child();
        var alsoJoined = story.latest(CHILD_SEEN, subject).child();
        var known = ChildId.next();
        together.executeWithoutResult(status -> {
            events.publishEvent(new Joined(known, joined));
            events.publishEvent(new Joined(known, alsoJoined));
        });
        assertThat(clocks.of(known)).extracting(ClockEntry::id).containsExactlyInAnyOrder(id, ended);
        assertThat(clocks.of(joined)).isEmpty();
        assertThat(clocks.traces(id).get(1).why()).contains(joined.toString());
        assertThat(story.latest(CHILD_SEEN, subject).state(DUE.plusSeconds(1))).isEqualTo(ClockState.MET);
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @Test
    void no_row_of_the_ledger_can_be_deleted_and_no_end_rewritten() {
        var id = story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        clocks.cancel(CONTACT, subject, "test", "team-manager");
        assertRefused("delete from clocks where id = '" + id + "'");
        assertRefused("truncate clocks cascade");
        assertRefused("delete from clock_traces where clock = '" + id + "'");
        assertRefused("update clock_traces set why = 'nothing' where clock = '" + id + "'");
        assertRefused("update clocks set outcome = 'MET' where id = '" + id + "'");
        assertRefused("update clocks set outcome = null, stopped_at = null where id = '" + id + "'");
        assertRefused("truncate clock_traces");
        assertThat(story.latest(CONTACT, subject).state(FRIDAY)).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void a_manager_finds_clocks_by_how_they_stand_and_the_search_agrees_with_each_clock_at_its_boundary() {
        var states = new java.util.EnumMap<ClockState, UUID>(ClockState.class);
        var children = new java.util.ArrayList<UUID>();
        for (ClockState state : ClockState.values()) {
            var about = UUID.randomUUID();
            states.put(state, story.runs(CHILD_SEEN, about, state == ClockState.MISSED ? Trigger.at(FRIDAY.minus(Duration.ofDays(1))) : Trigger.at(FRIDAY), null));
            children.add(story.latest(CHILD_SEEN, about).child().value());
            switch (state) {
                case CANCELLED -> clocks.cancel(CHILD_SEEN, about, "moved away", "team-manager");
                case REPLACED -> children.add(story.latest(CHILD_SEEN, replaced(about)).child().value());
                case MET -> clocks.meet(CHILD_SEEN, about, FRIDAY, "child seen", "social-worker");
                case MET_LATE -> metLate(about);
                default -> { }
            }
        }
        time.beginAt(DUE);
        states.forEach((state, id) -> {
            var found = clocks.search(new ClockSearch(state, CHILD_SEEN, null, children), 0, 50).getContent();
            assertThat(found).as(state.text()).extracting(ClockEntry::id).contains(id);
            assertThat(found).as(state.text()).allMatch(c -> c.state(time.instant()) == state);
            assertThat(ClockState.of(state.text())).isEqualTo(state);
        });
        assertThat(clocks.search(new ClockSearch(null, null, DUE, children), 0, 50).getContent()).extracting(ClockEntry::id).containsExactly(states.get(ClockState.MISSED));
        assertThatThrownBy(() -> ClockState.of("late")).isInstanceOf(Refused.class).hasMessageContaining("met-late");
    }

    private UUID replaced(UUID about) {
        clocks.replace(CHILD_SEEN, about, Trigger.at(FRIDAY), "a new referral", "team-manager");
        return about;
    }

    private void metLate(UUID about) {
        time.beginAt(DUE.plusSeconds(1));
        clocks.meet(CHILD_SEEN, about, DUE.plusMillis(1), "child seen", "social-worker");
        time.beginAt(FRIDAY);
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("never");
    }
}
