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
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.DiagramsOfAStory;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LedgerOfNobodyTest
class CorrectionsTest {

    private static final Trigger THURSDAY = Trigger.at(FRIDAY.minus(Duration.ofDays(1)));
    private static final Trigger TUESDAY_AFTER = Trigger.at(Instant.parse("2026-11-24T09:00:00Z"));
    private final UUID subject = UUID.randomUUID();

    @Autowired Clocks clocks;
    @Autowired Corrections corrections;
    @Autowired ClockStory.Story story;
    @Autowired DiagramsOfAStory diagrams;
    @Autowired MovableClock time;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_referral_typed_a_day_late_moves_every_clock_of_that_event_with_its_timers_and_tasks() {
        var process = story.assessmentBegins(subject);
        var correction = corrections.correct(ofTheEvent(THURSDAY));
        assertThat(correction.state()).isEqualTo(Correction.State.DONE);
        assertThat(correction.clocks()).isEqualTo(2);
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-27T00:00:00Z");
        assertThat(story.latest(ASSESSMENT, subject).dueAt()).isEqualTo("2027-01-27T00:00:00Z");
        assertThat(diagrams.tasksDue(process)).containsEntry(subject, Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(diagrams.timers(process)).containsOnly(
                Map.entry("event_childNotYetSeen " + subject, Instant.parse("2026-11-25T09:00:00Z")),
                Map.entry("event_assessmentNearlyDue " + subject, Instant.parse("2027-01-05T09:00:00Z")));
        assertThat(story.tracesOf(story.latest(CHILD_SEEN, subject).id())).containsExactly(ClockTrace.What.STARTED, ClockTrace.What.CORRECTED);
    }

    @Test
    void one_clock_can_be_corrected_by_itself() {
        story.assessmentBegins(subject);
        corrections.correct(new CorrectionAsked(subject, CHILD_SEEN, null, THURSDAY, "accepted on Thursday", "social-worker"));
        assertThat(story.latest(CHILD_SEEN, subject).dueAt()).isEqualTo("2026-11-27T00:00:00Z");
        assertThat(story.latest(ASSESSMENT, subject).dueAt()).isEqualTo("2027-01-28T00:00:00Z");
    }

    @Test
    void a_correction_that_would_make_a_missed_clock_timely_waits_for_the_manager() {
        story.assessmentBegins(subject);
        time.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
        var correction = corrections.correct(ofTheEvent(TUESDAY_AFTER));
        assertThat(correction.state()).isEqualTo(Correction.State.PROPOSED);
        assertThat(correction.noLongerLate()).isEqualTo(1);
        assertThat(corrections.waiting()).extracting(Correction::id).contains(correction.id());
        assertThat(story.latest(CHILD_SEEN, subject).state(time.instant())).isEqualTo(ClockState.MISSED);
        assertThat(story.latest(ASSESSMENT, subject).dueAt()).isEqualTo("2027-01-28T00:00:00Z");

        assertThatThrownBy(() -> corrections.authorise(correction.id(), "I am sure", "social-worker")).isInstanceOf(NotAllowed.class);
        assertThat(story.latest(CHILD_SEEN, subject).state(time.instant())).isEqualTo(ClockState.MISSED);

        var authorised = corrections.authorise(correction.id(), "The letter is stamped Tuesday.", "team-manager");
        assertThat(authorised.state()).isEqualTo(Correction.State.AUTHORISED);
        assertThat(story.latest(CHILD_SEEN, subject).state(time.instant())).isEqualTo(ClockState.RUNNING);
        assertThat(story.latest(ASSESSMENT, subject).dueAt()).isEqualTo("2027-01-30T00:00:00Z");
        assertThatThrownBy(() -> corrections.refuse(correction.id(), "too late", "service-manager")).isInstanceOf(Refused.class);
    }

    @Test
    void so_does_one_that_would_turn_met_late_into_met() {
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        time.moveTo(FRIDAY.plus(Duration.ofHours(25)));
        clocks.meet(CONTACT, subject, time.instant(), "decided", "team-manager");
        var correction = corrections.correct(new CorrectionAsked(subject, CONTACT, null, Trigger.at(FRIDAY.plus(Duration.ofHours(2))), "rang at eleven", "social-worker"));
        assertThat(correction.isWaiting()).isTrue();
        assertThat(story.latest(CONTACT, subject).state(time.instant())).isEqualTo(ClockState.MET_LATE);
        corrections.refuse(correction.id(), "The telephone log says nine.", "team-manager");
        assertThat(story.latest(CONTACT, subject).state(time.instant())).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void a_correction_that_makes_a_clock_late_is_done_at_once() {
        story.runs(CONTACT, subject, Trigger.at(FRIDAY), null);
        clocks.meet(CONTACT, subject, FRIDAY, "decided", "team-manager");
        var correction = corrections.correct(new CorrectionAsked(subject, CONTACT, null, Trigger.at(FRIDAY.minus(Duration.ofDays(2))), "rang on Wednesday", "social-worker"));
        assertThat(correction.state()).isEqualTo(Correction.State.DONE);
        assertThat(story.latest(CONTACT, subject).state(time.instant())).isEqualTo(ClockState.MET_LATE);
        assertThat(clocks.lateWithoutReason(subject)).hasSize(1);
    }

    @Test
    void corrections_are_counted_because_it_is_the_easiest_figure_to_massage() {
        var day = LocalDate.of(2026, 11, 20);
        var before = corrections.report(day, LocalDate.of(2026, 12, 31));
        story.runs(CHILD_SEEN, subject, Trigger.at(FRIDAY), null);
        corrections.correct(new CorrectionAsked(subject, CHILD_SEEN, null, THURSDAY, "accepted on Thursday", "social-worker"));
        time.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
        var proposed = corrections.correct(ofTheEvent(TUESDAY_AFTER));
        assertThat(corrections.report(day, LocalDate.of(2026, 12, 31)).waiting()).isEqualTo(before.waiting() + 1);
        corrections.authorise(proposed.id(), "The letter is stamped Tuesday.", "team-manager");
        var after = corrections.report(day, LocalDate.of(2026, 12, 31));
        assertThat(after.doneAtOnce()).isEqualTo(before.doneAtOnce() + 1);
        assertThat(after.waiting()).isEqualTo(before.waiting());
        assertThat(after.authorised()).isEqualTo(before.authorised() + 1);
        assertThat(after.noLongerLate()).isEqualTo(before.noLongerLate() + 1);
        assertThat(corrections.report(day.minusDays(9), day.minusDays(1)).corrections()).isEmpty();
    }

    @Test
    void a_correction_must_say_what_and_why_and_hang_on_something() {
        assertThatThrownBy(() -> new CorrectionAsked(subject, CHILD_SEEN, "referral received", THURSDAY, "why", "social-worker")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new CorrectionAsked(subject, CHILD_SEEN, null, THURSDAY, " ", "social-worker")).hasMessageContaining("sentence");
        assertThatThrownBy(() -> corrections.correct(ofTheEvent(THURSDAY))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.fields().get(0).field()).isEqualTo("event"));
    }

    private CorrectionAsked ofTheEvent(Trigger trigger) {
        return new CorrectionAsked(subject, null, "referral received", trigger, "The referral came another day.", "social-worker");
    }
}
