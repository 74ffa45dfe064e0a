package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Assessments that were under way when the caseload was brought in, on Saturday 21 November 2026. */
@ChildJourneyTest
class BroughtInTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 10, 26);

    @Autowired AssessmentStory story;
    @Autowired SingleAssessments assessments;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void an_assessment_no_worker_has_yet_stands_at_allocation_with_every_clock_from_its_real_referral() {
        var assessment = bringIn(REFERRED, null, null, List.of());
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_allocateSocialWorker");
        assertThat(story.state("assessment-allocation", assessment)).isEqualTo("missed");
        assertThat(story.clock("assessment-45wd", assessment).dueAt()).as("end of Wednesday 30 December, without the Christmas holidays")
                .isEqualTo("2026-12-31T00:00:00Z");
    }

    @Test
    void a_started_assessment_of_a_child_not_known_to_be_seen_stands_at_seeing_the_child() {
        var assessment = bringIn(REFERRED, LocalDate.of(2026, 10, 28), null, List.of());
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_seeTheChild");
        assertThat(story.state("child-seen-s17-5wd", assessment)).isEqualTo("missed");
        story.isSeen(assessment, "2026-10-29T10:00+00:00");
        assertThat(story.state("child-seen-s17-5wd", assessment)).as("the real day counts, not the day it was typed").isEqualTo("met");
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_writeAssessment");
    }

    @Test
    void where_the_child_was_seen_the_assessment_stands_at_writing_and_the_warning_and_the_way_on_work_as_for_any_other() {
        var assessment = bringIn(REFERRED, LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 4), List.of());
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_writeAssessment");
        assertThat(story.state("child-seen-s17-5wd", assessment)).as("seen after Monday 2 November").isEqualTo("met-late");
        story.passesTo(story.clock("assessment-45wd", assessment).warnAt().toString());
        assertThat(story.warnedAbout(assessment)).contains("assessment-45wd");
        story.isWritten(assessment);
        story.isAuthorised(assessment);
        assertThat(story.state("assessment-45wd", assessment)).isEqualTo("met");
    }

    @Test
    void a_review_known_to_be_held_is_met_one_whose_day_has_passed_unknown_is_not_called_missed_and_one_to_come_is_planned() {
        var known = bringIn(REFERRED, LocalDate.of(2026, 10, 28), null, List.of(LocalDate.of(2026, 11, 6)));
        assertThat(story.state("assessment-checkpoint-10", known)).isEqualTo("met");
        assertThat(story.state("assessment-checkpoint-30", known)).isEqualTo("running");
        assertThat(story.isRunning("assessment-review", known)).isTrue();

        var unknown = bringIn(REFERRED, LocalDate.of(2026, 10, 28), null, List.of());
        assertThatThrownBy(() -> story.clock("assessment-checkpoint-10", unknown)).isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(story.state("assessment-checkpoint-30", unknown)).isEqualTo("running");
    }

    @Test
    void the_same_row_of_the_same_file_brings_in_nothing_twice() {
        var found = found(aChild(), REFERRED, null, null, List.of());
        UUID first = transaction.execute(status -> assessments.bringIn(found, "system-operator"));
        UUID again = transaction.execute(status -> assessments.bringIn(found, "system-operator"));
        assertThat(again).isEqualTo(first);
        assertThat(story.waitsAt(first)).hasSize(1);
    }

    @Test
    void dates_that_cannot_be_are_refused_and_say_what_would_be_right() {
        assertThatThrownBy(() -> bringIn(LocalDate.of(2026, 11, 22), null, null, List.of())).isInstanceOf(Refused.class).hasMessageContaining("in the future");
        assertThatThrownBy(() -> bringIn(REFERRED, LocalDate.of(2026, 10, 25), null, List.of())).isInstanceOf(Refused.class)
                .hasMessageContaining("between the referral of 26 October 2026 and today");
        assertThatThrownBy(() -> bringIn(REFERRED, null, REFERRED, List.of())).isInstanceOf(Refused.class).hasMessageContaining("an assessment that had started");
        assertThatThrownBy(() -> bringIn(REFERRED, REFERRED, null, List.of(LocalDate.of(2026, 12, 1)))).isInstanceOf(Refused.class).hasMessageContaining("A review");
    }

    private UUID bringIn(LocalDate referred, LocalDate started, LocalDate seen, List<LocalDate> reviewed) {
        var found = found(aChild(), referred, started, seen, reviewed);
        return transaction.execute(status -> assessments.bringIn(found, "system-operator"));
    }

    private ChildId aChild() {
        return story.child(NewChild.born("Otto", "Madeup", LocalDate.of(2015, 2, 1), "M"));
    }

    private BroughtIn found(ChildId child, LocalDate referred, LocalDate started, LocalDate seen, List<LocalDate> reviewed) {
        return new BroughtIn(child, story.journeyOf(child), referred, started, seen, reviewed, "made-up-file:" + UUID.randomUUID());
    }
}
