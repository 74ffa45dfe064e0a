package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.assessment.AssessmentStory.authorised;
import static org.childjourney.assessment.AssessmentStory.familyTold;
import static org.childjourney.assessment.AssessmentStory.notSeen;
import static org.childjourney.assessment.AssessmentStory.returned;
import static org.childjourney.assessment.AssessmentStory.reviewed;
import static org.childjourney.assessment.AssessmentStory.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class SingleAssessmentTest {

    @Autowired AssessmentStory story;
    @Autowired MadeUpFailure failure;
    @Autowired SingleAssessments assessments;
    @Autowired Processes processes;
    @Autowired Clocks clocks;
    @Autowired TransactionTemplate transaction;
    @Autowired Escalations escalations;
    @Autowired OpenTasks tasks;
    @Autowired List<TaskForm<?>> forms;
    @Autowired FormDoor door;
    @Autowired com.fasterxml.jackson.databind.ObjectMapper json;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_decision_to_assess_starts_every_clock_from_its_own_beginning_and_gives_the_manager_the_task() {
        var assessment = story.anAssessment();

        assertThat(story.waitsAt(assessment)).containsExactly("userTask_allocateSocialWorker");
        var task = story.task(assessment, "userTask_allocateSocialWorker");
        assertThat(task.groups()).containsExactly("east-team-manager");
        assertThat(task.dueAt()).as("24 hours from the decision").isEqualTo("2026-11-22T17:30:00Z");
        assertThat(story.clock("child-seen-s17-5wd", assessment).dueAt()).as("end of Friday 27 November").isEqualTo("2026-11-28T00:00:00Z");
        assertThat(story.clock("assessment-checkpoint-10", assessment).dueAt()).as("end of Friday 4 December").isEqualTo("2026-12-05T00:00:00Z");
        assertThat(story.clock("assessment-checkpoint-30", assessment).dueAt()).as("end of Wednesday 6 January").isEqualTo("2027-01-07T00:00:00Z");
        assertThat(story.clock("assessment-45wd", assessment).dueAt()).as("end of Wednesday 27 January").isEqualTo("2027-01-28T00:00:00Z");
        assertThat(story.heard(AssessmentOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.what()).contains("front door decided so", "Wednesday 27 January 2027", "Left alone at night");
            assertThat(opened.significant()).isTrue();
        });
    }

    /** Expected on 30 July 2027: the twelfth week of pregnancy is over on 15 January 2027. */
    private static final org.childjourney.children.NewChild UNBORN = org.childjourney.children.NewChild.unborn("Madeup", LocalDate.of(2027, 7, 30));

    @Test
    void the_assessment_of_an_unborn_child_is_started_by_the_twelfth_week_of_pregnancy_and_late_or_cancelled_is_said() {
        var inTime = story.anAssessmentOf(UNBORN);
        var late = story.anAssessmentOf(UNBORN);
        var ended = story.anAssessmentOf(UNBORN);
        assertThat(story.clock("prebirth-assessment-start", inTime).dueAt()).as("end of Friday 15 January").isEqualTo("2027-01-16T00:00:00Z");
        story.isAllocated(inTime);
        assertThat(story.state("prebirth-assessment-start", inTime)).isEqualTo("met");
        transaction.executeWithoutResult(status -> assessments.end(ended, "Moved away for good.", "team-manager"));
        assertThat(story.state("prebirth-assessment-start", ended)).isEqualTo("cancelled");
        story.passesTo("2027-01-18T12:00:00Z");
        assertThat(story.state("prebirth-assessment-start", late)).isEqualTo("missed");
        story.isAllocated(late);
        assertThat(story.state("prebirth-assessment-start", late)).isEqualTo("met-late");
        var toldLate = story.anAssessmentOf(org.childjourney.children.NewChild.unborn("Madeup", LocalDate.of(2027, 3, 6)));
        assertThat(clocks.latest("prebirth-assessment-start", toldLate)).as("told after the twelfth week it is owed at once").isEmpty();
    }

    @Test
    void the_same_decision_never_opens_a_second_assessment() {
        var decision = story.decisionAbout(story.child(org.childjourney.children.NewChild.born("Otto", "Madeup", LocalDate.of(2015, 2, 1), "M")));
        var first = transaction.execute(status -> assessments.open(decision, "team-manager"));
        var again = transaction.execute(status -> assessments.open(decision, "team-manager"));
        assertThat(again).isEqualTo(first);
        assertThat(story.waitsAt(first)).hasSize(1);
    }

    @Test
    void allocated_seen_written_and_authorised_in_time_every_clock_is_met_at_the_moment_the_work_was_done() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        assertThat(story.state("assessment-allocation", assessment)).isEqualTo("met");
        assertThat(story.task(assessment, "userTask_seeTheChild").groups()).contains("east-social-worker");

        story.passesTo("2026-11-26T16:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        assertThat(story.clock("child-seen-s17-5wd", assessment).stoppedAt()).as("when seen, not when typed").isEqualTo("2026-11-25T10:15:00Z");
        assertThat(story.heard(ChildSeen.class)).singleElement().satisfies(event -> {
            assertThat(event.at()).isEqualTo("2026-11-25T10:15:00Z");
            assertThat(event.what()).isEqualTo("Child seen alone. I like it when mum is home.");
        });

        story.isWritten(assessment);
        story.isAuthorised(assessment);
        assertThat(story.clock("assessment-45wd", assessment).stoppedAt()).isEqualTo("2026-11-26T16:00:00Z");
        assertThat(story.state("assessment-45wd", assessment)).isEqualTo("met");
        assertThat(story.heard(AssessmentConcluded.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(AssessmentOutcome.CHILD_IN_NEED);
            assertThat(event.primaryNeed()).isEqualTo("N4");
        });
        assertThat(assessments.find(assessment)).get().satisfies(facts -> {
            assertThat(facts.factors()).containsExactly("4B", "16A");
            assertThat(facts.startedOn()).isEqualTo("2026-11-21");
            assertThat(facts.internalReviewOn()).isEqualTo("2026-12-04");
            assertThat(facts.seenAt()).isEqualTo("2026-11-25T10:15:00Z");
            assertThat(facts.authorisedAt()).isEqualTo("2026-11-26T16:00:00Z");
            assertThat(facts.isOpen()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(AssessmentOutcome.class)
    void every_outcome_the_manager_authorises_reaches_its_own_end(AssessmentOutcome outcome) {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        var answers = written();
        answers.put("outcome", outcome.code());
        answers.put("whyDifferent", "The family knows what it needs (made up).");
        story.answers(assessment, "userTask_writeAssessment", "social-worker", answers);
        story.isAuthorised(assessment);

        assertThat(story.endsOf(assessment)).contains("endEvent_" + (outcome == AssessmentOutcome.CLOSE ? "closed" : outcome.code()));
        assertThat(story.waitsAt(assessment)).as("only the letter is left").containsExactly("userTask_tellTheFamily");
        assertThat(assessments.find(assessment).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void each_time_a_child_is_not_seen_again_the_manager_has_it_as_a_task_the_same_day_also_after_answering() {
        var assessment = story.anAssessment();
        var child = assessments.find(assessment).orElseThrow().child();
        story.isAllocated(assessment);
        story.passesTo("2026-11-23T12:00:00Z");
        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-23T10:00+00:00"));
        assertThat(escalations.of(child)).noneMatch(Escalation::isOpen);

        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-23T11:30+00:00"));
        var asked = escalations.of(child).stream().filter(Escalation::isOpen).findFirst().orElseThrow();
        assertThat(escalationTask(asked)).as("before the clock's own first warning").singleElement().satisfies(task -> assertThat(task.groups()).containsExactly("east-team-manager"));
        assertThat(linesShown(asked)).contains("SINCE THEN: Not seen 2 times in a row");

        answerTheEscalation(asked, "2026-11-30");
        assertThat(escalationTask(asked)).as("answered").isEmpty();
        story.passesTo("2026-11-24T12:00:00Z");
        assertThat(escalationTask(asked)).as("nothing new happened").isEmpty();

        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-24T11:30+00:00"));
        assertThat(escalationTask(asked)).as("a third miss asks again, whatever date was named").hasSize(1);
        assertThat(again(asked).askedAt()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(linesShown(asked)).contains("Not seen 3 times in a row");
        assertThat(escalations.of(child)).as("one escalation, not one for each miss").hasSize(1);

        answerTheEscalation(asked, "2026-11-25");
        assertThat(escalationTask(asked)).isEmpty();
        story.passesTo("2026-11-26T10:00:00Z");
        assertThat(escalationTask(asked)).as("the date named was not kept").hasSize(1);
        story.isSeen(assessment, "2026-11-26T09:00+00:00");
        assertThat(escalations.of(child)).noneMatch(Escalation::isOpen);
        assertThat(story.differences(assessment)).isEmpty();
    }

    private String linesShown(Escalation escalation) {
        var task = escalationTask(escalation).get(0);
        return answerForm().prefill(new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), "team-manager")).get("lines").toString();
    }

    private TaskForm<?> answerForm() {
        return forms.stream().filter(form -> form.form().equals("answer-the-escalation")).findFirst().orElseThrow();
    }

    private List<OpenTask> escalationTask(Escalation escalation) {
        return tasks.of("escalation", "escalationId", escalation.id());
    }

    private Escalation again(Escalation escalation) {
        return escalations.of(escalation.child()).stream().filter(each -> each.id().equals(escalation.id())).findFirst().orElseThrow();
    }

    private void answerTheEscalation(Escalation escalation, String lookAgainOn) {
        door.submit(escalationTask(escalation).get(0), "team-manager", json.convertValue(java.util.Map.of("whatWasLate", "Nobody opened the door, made up.",
                "meansForChild", "Grandmother saw her at noon, made up.", "decision", "newDate", "lookAgainOn", lookAgainOn), com.fasterxml.jackson.databind.node.ObjectNode.class));
    }

    @Test
    void a_child_not_seen_is_tried_again_and_after_the_second_time_in_a_row_the_manager_is_told_the_same_day() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-24T17:00:00Z");
        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-24T16:00+00:00"));
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_seeTheChild");
        assertThat(story.warnedAbout(assessment)).as("the first time the worker simply tries again").isEmpty();

        story.passesTo("2026-11-25T17:00:00Z");
        story.answers(assessment, "userTask_seeTheChild", "social-worker", notSeen("2026-11-25T16:00+00:00"));
        assertThat(story.warnedAbout(assessment)).containsExactly("child-seen-s17-5wd");
        assertThat(story.heard(ChildNotSeen.class)).extracting(ChildNotSeen::inARow).containsExactly(1, 2);
        assertThat(story.heard(ChildNotSeen.class)).extracting(ChildNotSeen::significant).containsExactly(false, true);
        assertThat(story.heard(ChildNotSeen.class).get(1).what()).contains("nobody at home", "2 times in a row", "30 November 2026");
        assertThat(story.state("child-seen-s17-5wd", assessment)).as("the duty runs on").isEqualTo("running");
    }

    @Test
    void a_manager_is_warned_when_nobody_has_been_given_the_assessment_and_the_task_stays_doable() {
        var assessment = story.anAssessment();
        story.passesTo("2026-11-22T18:00:00Z");
        assertThat(story.warnedAbout(assessment)).containsExactly("assessment-allocation");
        assertThat(story.endsOf(assessment)).contains("endEvent_escalated");
        assertThat(story.state("assessment-allocation", assessment)).isEqualTo("missed");

        story.isAllocated(assessment);
        assertThat(story.state("assessment-allocation", assessment)).isEqualTo("met-late");
    }

    @Test
    void a_manager_is_warned_before_the_child_should_have_been_seen() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        Instant warnAt = story.clock("child-seen-s17-5wd", assessment).warnAt();
        story.passesTo(warnAt.minusSeconds(60).toString());
        assertThat(story.warnedAbout(assessment)).isEmpty();
        story.passesTo(warnAt.toString());
        assertThat(story.warnedAbout(assessment)).containsExactly("child-seen-s17-5wd");
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_seeTheChild");
    }

    @Test
    void a_manager_is_warned_at_day_30_that_the_assessment_is_nearly_due() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        Instant warnAt = story.clock("assessment-45wd", assessment).warnAt();
        story.passesTo(warnAt.toString());
        assertThat(story.warnedAbout(assessment)).contains("assessment-45wd");
        assertThat(story.endsOf(assessment)).contains("endEvent_assessmentNearlyDueEscalated");
        assertThat(story.waitsAt(assessment)).contains("userTask_authoriseAssessment");
    }

    @Test
    void an_assessment_authorised_on_the_evening_of_day_45_is_in_time_and_one_on_day_46_is_late() {
        var inTime = story.anAssessment();
        var late = story.anAssessment();
        story.isReadyToAuthorise(inTime);
        story.isAllocated(late);
        story.isSeen(late, "2026-11-25T10:15+00:00");
        story.isWritten(late);

        story.passesTo("2027-01-26T10:00:00Z");
        assertThat(assessments.measures(inTime).censusWorkingDays()).as("day 44").isEqualTo(44);
        story.passesTo("2027-01-27T23:59:00Z");
        story.isAuthorised(inTime);
        story.passesTo("2027-01-28T09:00:00Z");
        assertThat(story.state("assessment-45wd", late)).isEqualTo("missed");
        story.isAuthorised(late);

        assertThat(story.state("assessment-45wd", inTime)).isEqualTo("met");
        assertThat(story.state("assessment-45wd", late)).isEqualTo("met-late");
        assertThat(clocks.lateWithoutReason(late)).as("it is asked why").extracting(clock -> clock.rule()).contains("assessment-45wd");
    }

    @Test
    void both_measures_stand_side_by_side_the_duty_from_the_referral_and_the_census_from_the_assessments_own_start() {
        var assessment = story.anAssessment();
        assertThat(assessments.measures(assessment).censusTargetOn()).as("it has not started").isNull();
        story.passesTo("2026-11-24T09:00:00Z");
        var answers = AssessmentStory.allocation();
        answers.put("startsOn", "2026-11-24");
        story.answers(assessment, "userTask_allocateSocialWorker", "team-manager", answers);

        var measures = assessments.measures(assessment);
        assertThat(measures.dutyDueAt()).isEqualTo("2027-01-28T00:00:00Z");
        assertThat(measures.censusTargetOn()).as("two working days later").isEqualTo("2027-01-29");
        assertThat(measures.censusWorkingDays()).isZero();
    }

    @Test
    void the_manager_reviews_at_days_10_and_30() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        assertThat(story.waitsAt(assessment)).doesNotContain("userTask_reviewTheAssessment");

        story.passesTo("2026-12-03T12:00:00Z");
        var first = story.task(assessment, "userTask_reviewTheAssessment");
        assertThat(first.groups()).containsExactly("east-team-manager");
        assertThat(first.dueAt()).isEqualTo("2026-12-05T00:00:00Z");
        story.answers(assessment, "userTask_reviewTheAssessment", "team-manager", reviewed());
        assertThat(story.state("assessment-checkpoint-10", assessment)).isEqualTo("met");
        assertThat(story.endsOf(assessment)).contains("endEvent_reviewWritten", "endEvent_reviewed");

        story.passesTo("2027-01-05T12:00:00Z");
        story.answers(assessment, "userTask_reviewTheAssessment", "team-manager", reviewed());
        assertThat(story.state("assessment-checkpoint-30", assessment)).isEqualTo("met");
        assertThat(story.heard(AssessmentReviewed.class)).extracting(AssessmentReviewed::review).containsExactly("Review at day 10", "Review at day 30");
    }

    @Test
    void a_review_not_held_by_its_day_is_escalated_and_stays_doable() {
        var assessment = story.anAssessment();
        story.passesTo("2026-12-05T00:00:00Z");
        assertThat(story.warnedAbout(assessment)).contains("assessment-checkpoint-10");
        story.passesTo("2026-12-07T10:00:00Z");
        story.answers(assessment, "userTask_reviewTheAssessment", "team-manager", reviewed());
        assertThat(story.state("assessment-checkpoint-10", assessment)).isEqualTo("met-late");
    }

    @Test
    void a_review_that_finds_the_child_not_safe_is_marked_for_readers_in_a_hurry() {
        var assessment = story.anAssessment();
        story.passesTo("2026-12-04T12:00:00Z");
        var answers = reviewed();
        answers.put("safeNow", "no");
        story.answers(assessment, "userTask_reviewTheAssessment", "team-manager", answers);
        assertThat(story.heard(AssessmentReviewed.class)).singleElement().satisfies(event -> assertThat(event.significant()).isTrue());
    }

    @Test
    void when_the_assessment_is_concluded_its_remaining_reviews_fall_away_with_a_reason() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.isAuthorised(assessment);

        assertThat(story.state("assessment-checkpoint-10", assessment)).isEqualTo("cancelled");
        assertThat(story.state("assessment-checkpoint-30", assessment)).isEqualTo("cancelled");
        assertThat(story.clock("assessment-checkpoint-10", assessment).reason()).isEqualTo("The assessment was authorised before this review was held.");
        assertThat(story.isRunning("assessment-review", assessment)).isFalse();
        assertThat(story.endsOf(assessment)).contains("endEvent_noLongerNeeded");
    }

    @Test
    void the_family_and_the_agencies_are_told_in_writing_within_five_working_days() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.isAuthorised(assessment);
        assertThat(story.task(assessment, "userTask_tellTheFamily").dueAt()).isEqualTo("2026-12-03T00:00:00Z");

        story.passesTo("2026-11-27T12:00:00Z");
        story.answers(assessment, "userTask_tellTheFamily", "social-worker", familyTold("2026-11-26"));
        assertThat(story.state("assessment-family-told-5wd", assessment)).isEqualTo("met");
        assertThat(story.clock("assessment-family-told-5wd", assessment).stoppedAt()).as("in the middle of the day it was done").isEqualTo("2026-11-26T12:00:00Z");
        assertThat(story.heard(FamilyTold.class)).singleElement()
                .satisfies(event -> assertThat(event.what()).isEqualTo("Told in writing of the outcome: 1 member of the family, 1 agency; the child was told."));
        assertThat(story.endsOf(assessment)).contains("endEvent_familyTold");
        assertThat(story.open(assessment)).isEmpty();
    }

    @Test
    void a_family_not_told_is_escalated_and_the_letter_stays_to_be_written() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.isAuthorised(assessment);
        story.passesTo(story.clock("assessment-family-told-5wd", assessment).warnAt().toString());
        assertThat(story.warnedAbout(assessment)).contains("assessment-family-told-5wd");
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_tellTheFamily");
    }

    @Test
    void a_returned_assessment_goes_back_to_the_worker_with_the_comment_and_every_version_stays() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        story.answers(assessment, "userTask_authoriseAssessment", "team-manager", returned("Speak with the father, by Friday."));
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_writeAssessment");
        assertThat(story.state("assessment-45wd", assessment)).isEqualTo("running");
        assertThat(story.heard(AssessmentReturned.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Speak with the father"));

        story.isWritten(assessment);
        story.isAuthorised(assessment);
        assertThat(story.heard(AssessmentSent.class)).extracting(AssessmentSent::number).containsExactly(1, 2);
        assertThat(story.state("assessment-45wd", assessment)).isEqualTo("met");
    }

    @Test
    void nobody_authorises_an_assessment_they_wrote_and_nothing_of_the_attempt_is_stored() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        story.answers(assessment, "userTask_writeAssessment", "team-manager", written());

        assertThatThrownBy(() -> story.answers(assessment, "userTask_authoriseAssessment", "team-manager", authorised()))
                .isInstanceOf(Refused.class).hasMessageContaining("You wrote this assessment, so another manager must authorise it");
        assertThat(story.waitsAt(assessment)).containsExactly("userTask_authoriseAssessment");
        assertThat(assessments.find(assessment).orElseThrow().authorisedAt()).isNull();
    }

    @Test
    void whoever_wrote_an_earlier_version_does_not_authorise_a_later_one_either() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        story.answers(assessment, "userTask_writeAssessment", "senior-social-worker", written());
        story.answers(assessment, "userTask_authoriseAssessment", "team-manager", returned("Speak with the father, by Friday."));
        story.isWritten(assessment);
        assertThatThrownBy(() -> story.answers(assessment, "userTask_authoriseAssessment", "senior-social-worker", authorised())).isInstanceOf(Refused.class);
    }

    @Test
    void an_assessment_may_end_before_it_is_done_and_then_no_clock_of_it_runs_and_no_task_is_left() {
        var assessment = story.anAssessment();
        story.isAllocated(assessment);
        transaction.executeWithoutResult(status -> assessments.end(assessment, "The family moved to another council (made up).", "team-manager"));

        assertThat(story.open(assessment)).isEmpty();
        assertThat(story.isRunning("single-assessment", assessment)).isFalse();
        assertThat(story.isRunning("assessment-review", assessment)).isFalse();
        assertThat(List.of("child-seen-s17-5wd", "assessment-45wd", "assessment-checkpoint-10", "assessment-checkpoint-30"))
                .allSatisfy(rule -> assertThat(story.state(rule, assessment)).isEqualTo("cancelled"));
        assertThat(story.heard(AssessmentEnded.class)).hasSize(1);
        transaction.executeWithoutResult(status -> assessments.end(assessment, "Again", "team-manager"));
        assertThat(story.heard(AssessmentEnded.class)).as("once is enough").hasSize(1);
    }

    @Test
    void at_no_step_does_the_watchdog_find_a_clock_of_the_assessment_without_its_timer_or_a_timer_without_its_clock() {
        var assessment = story.anAssessment();
        assertThat(story.differences(assessment)).as("opened").isEmpty();
        story.isAllocated(assessment);
        assertThat(story.differences(assessment)).as("allocated").isEmpty();
        story.passesTo("2026-11-25T12:00:00Z");
        story.isSeen(assessment, "2026-11-25T10:15+00:00");
        assertThat(story.differences(assessment)).as("seen").isEmpty();
        story.passesTo("2026-12-04T12:00:00Z");
        assertThat(story.differences(assessment)).as("the review waits").isEmpty();
        story.passesTo("2026-12-07T12:00:00Z");
        assertThat(story.differences(assessment)).as("the review is missed").isEmpty();
        story.isWritten(assessment);
        story.isAuthorised(assessment);
        assertThat(story.differences(assessment)).as("concluded").isEmpty();
    }

    @Test
    void if_anything_fails_after_the_task_is_answered_record_clock_and_task_are_all_as_before() {
        var assessment = story.anAssessment();
        story.isReadyToAuthorise(assessment);
        failure.at(AssessmentConcluded.class);
        assertThatThrownBy(() -> story.isAuthorised(assessment)).hasStackTraceContaining("made-up failure");

        assertThat(story.waitsAt(assessment)).containsExactly("userTask_authoriseAssessment");
        assertThat(story.state("assessment-45wd", assessment)).isEqualTo("running");
        assertThat(story.state("assessment-checkpoint-10", assessment)).isEqualTo("running");
        assertThat(story.isRunning("assessment-review", assessment)).isTrue();
        assertThat(assessments.find(assessment).orElseThrow().authorisedAt()).isNull();

        failure.at(null);
        story.isAuthorised(assessment);
        assertThat(assessments.find(assessment).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void an_assessment_cannot_be_decided_before_its_referral_or_in_the_future() {
        var child = story.child(org.childjourney.children.NewChild.born("Otto", "Madeup", LocalDate.of(2015, 2, 1), "M"));
        var backwards = new NewAssessment(child, story.journeyOf(child), AssessmentStory.DECIDED, AssessmentStory.REFERRED, null,
                StartedBecause.STEP_UP, "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> assessments.open(backwards, "team-manager")).isInstanceOf(Refused.class).hasMessageContaining("before the referral");
        var ahead = new NewAssessment(child, story.journeyOf(child), AssessmentStory.DECIDED, AssessmentStory.DECIDED.plusSeconds(60), null,
                StartedBecause.STEP_UP, "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> assessments.open(ahead, "team-manager")).isInstanceOf(Refused.class).hasMessageContaining("in the future");
    }
}
