package org.childjourney.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.permanence.PermanenceStory.assessed;
import static org.childjourney.permanence.PermanenceStory.decided;
import static org.childjourney.permanence.PermanenceStory.forNow;
import static org.childjourney.permanence.PermanenceStory.placedWithGran;
import static org.childjourney.permanence.PermanenceStory.viability;

import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.care.CareAnswers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class ConnectedPersonTest {

    private static final String FOR_NOW = "connected-person-16w";
    private static final String EXTENDED = "connected-person-ext-8w";
    private static final String LOOK = "lookAtTheViability";
    private static final String APPROVE = "approveForNow";
    private static final String ASSESS = "assessTheConnectedPerson";
    private static final String DECIDE = "decideOnApproval";

    @Autowired PermanenceStory story;
    @Autowired ConnectedPersonAssessments assessments;
    @Autowired StrategyDiscussions discussions;

    @BeforeEach
    void begins() {
        story.begins();
    }

    private UUID placed() {
        return assessments.openOf(story.inCare(placedWithGran())).orElseThrow().id();
    }

    private UUID approvedForNow() {
        var person = placed();
        story.answers(person, LOOK, "social-worker", viability("yes"));
        story.answers(person, APPROVE, "head-of-service", forNow("approve"));
        return person;
    }

    private void found(UUID person, String at, String finding) {
        story.answers(person, ASSESS, "social-worker", assessed(at, finding));
    }

    private ChildId childOf(UUID person) {
        return assessments.find(person).orElseThrow().child();
    }

    @Test
    void a_child_placed_with_family_approved_for_now_has_them_looked_at_first_and_assessed_fully_within_sixteen_weeks() {
        var person = placed();
        assertThat(story.task(person, LOOK).dueAt()).as("sixteen weeks from Monday 7 September").isEqualTo("2026-12-29T00:00:00Z");
        assertThat(story.stages(childOf(person))).contains("connected-person-assessment");
        assertThat(story.differences(person)).isEmpty();
        refused(person, LOOK, "social-worker", CareAnswers.with(viability("yes"), "visitedAt", "2026-09-08T10:00+01:00"), "not in the future");
        story.answers(person, LOOK, "social-worker", viability("yes"));
        assertThat(story.task(person, APPROVE).groups()).containsExactly("head-of-service");
        refused(person, APPROVE, "head-of-service", forNow("refuse"), "The rule table suggests “Approved”");
        story.answers(person, APPROVE, "head-of-service", forNow("approve"));
        story.passesTo("2026-10-20T10:00:00Z");
        refused(person, ASSESS, "social-worker", assessed("2026-09-01T10:00+01:00", "suitable"), "after the child moved in");
        found(person, "2026-10-20T10:00+01:00", "suitable");
        refused(person, DECIDE, "social-worker", decided("approve"), "cannot decide on the approval");
        story.answers(person, DECIDE, "head-of-service", decided("approve"));
        assertThat(story.state(FOR_NOW, person)).isEqualTo("met");
        assertThat(story.reached(person)).contains("endEvent_decided", "endEvent_approved");
        assertThat(assessments.find(person).orElseThrow().result()).isEqualTo(ConnectedPersonResult.APPROVED);
        assertThat(story.care(childOf(person)).placement().regulation()).as("the carers are approved now").isNull();
        assertThat(story.heard(ConnectedPersonDecided.class)).extracting(ConnectedPersonDecided::what)
                .containsExactly("Connected person: approved for now. Nothing is better for him tonight.", "Connected person: approved. As the assessment says.");
        assertThat(story.differences(person)).isEmpty();
    }

    @Test
    void who_is_not_approved_for_now_or_in_full_cannot_keep_the_child_and_a_move_is_asked_for() {
        var notNow = placed();
        story.answers(notNow, LOOK, "social-worker", viability("no"));
        story.answers(notNow, APPROVE, "head-of-service", forNow("refuse"));
        assertThat(story.reached(notNow)).contains("endEvent_notApprovedForNow", "endEvent_childMustMove");
        story.begins();
        var notInFull = approvedForNow();
        story.passesTo("2026-10-20T10:00:00Z");
        found(notInFull, "2026-10-20T10:00+01:00", "unsuitable");
        story.answers(notInFull, DECIDE, "head-of-service", decided("refuse"));
        assertThat(story.reached(notInFull)).contains("endEvent_childMustMove");
        assertThat(java.util.List.of(notNow, notInFull)).allSatisfy(person -> {
            assertThat(story.state(FOR_NOW, person)).isEqualTo("met");
            assertThat(assessments.find(person).orElseThrow().result()).isEqualTo(ConnectedPersonResult.NOT_APPROVED);
            assertThat(story.waitsAt(story.care(childOf(person)).id())).contains("sayWhyTheChildMoves");
            assertThat(story.differences(person)).isEmpty();
        });
    }

    @Test
    void more_time_is_given_once_eight_weeks_from_the_end_of_the_sixteen_and_never_again() {
        var person = approvedForNow();
        story.passesTo("2026-12-21T10:00:00Z");
        assertThat(story.warnedAbout(person)).containsExactly(FOR_NOW);
        found(person, "2026-12-21T10:00Z", "unfinished");
        refused(person, DECIDE, "head-of-service", decided("refuse"), "extended once, by eight weeks");
        story.answers(person, DECIDE, "head-of-service", decided("extend"));
        assertThat(story.state(FOR_NOW, person)).isEqualTo("met");
        assertThat(story.task(person, ASSESS).dueAt()).as("eight weeks from 28 December").isEqualTo("2027-02-23T00:00:00Z");
        assertThat(story.differences(person)).isEmpty();
        story.passesTo("2027-02-24T10:00:00Z");
        assertThat(story.warnedAbout(person)).containsExactly(FOR_NOW, EXTENDED);
        assertThat(story.state(EXTENDED, person)).isEqualTo("missed");
        found(person, "2027-02-24T10:00Z", "unfinished");
        refused(person, DECIDE, "head-of-service", CareAnswers.with(decided("extend"), "whyDifferent", "The doctor is still ill."), "only once");
        story.answers(person, DECIDE, "head-of-service", CareAnswers.with(decided("approve"), "whyDifferent", "The report came by telephone."));
        assertThat(story.state(EXTENDED, person)).isEqualTo("met-late");
        assertThat(story.reached(person)).contains("event_approvalNearlyOver", "endEvent_escalated", "endEvent_approved");
        assertThat(story.differences(person)).isEmpty();
    }

    @Test
    void an_approval_that_runs_out_is_late_and_still_decided_in_full() {
        var person = approvedForNow();
        story.passesTo("2026-12-30T10:00:00Z");
        assertThat(story.state(FOR_NOW, person)).isEqualTo("missed");
        found(person, "2026-12-30T10:00Z", "suitable");
        story.answers(person, DECIDE, "head-of-service", decided("approve"));
        assertThat(story.state(FOR_NOW, person)).isEqualTo("met-late");
    }

    @Test
    void when_the_child_lives_there_no_more_nothing_is_left_to_decide_before_or_after_more_time() {
        var person = approvedForNow();
        var child = childOf(person);
        story.passesTo("2026-12-21T10:00:00Z");
        found(person, "2026-12-21T10:00Z", "unfinished");
        story.answers(person, DECIDE, "head-of-service", decided("extend"));
        story.inOneTransaction(() -> assessments.placementEnded(child, "The child moved.", story.now(), "social-worker"));
        assertThat(story.reached(person)).contains("event_placementEnded", "endEvent_placementEnded");
        assertThat(story.state(EXTENDED, person)).isEqualTo("cancelled");
        assertThat(story.waitsAt(person)).isEmpty();
        assertThat(story.differences(person)).isEmpty();
        story.begins();
        var mourned = placed();
        story.died(childOf(mourned), "2026-09-07");
        assertThat(story.state(FOR_NOW, mourned)).isEqualTo("cancelled");
        assertThat(assessments.find(mourned).orElseThrow().result()).isEqualTo(ConnectedPersonResult.PLACEMENT_ENDED);
    }

    @Test
    void harm_suspected_begins_a_strategy_discussion_and_an_assessment_follows_the_joined_record() {
        var person = approvedForNow();
        var child = childOf(person);
        story.answers(person, ASSESS, "social-worker", CareAnswers.with(assessed("2026-09-07T15:10+01:00", "unsuitable"), "harmSuspected", "yes", "harmBecause", "Marks on both arms."));
        story.inOneTransaction(() -> assertThat(discussions.openOf(child)).isPresent());
        var known = story.aChild();
        story.joined(known, child);
        assertThat(assessments.openOf(known).orElseThrow().id()).isEqualTo(person);
        assertThat(assessments.of(child)).isEmpty();
    }

    private void refused(UUID person, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(person, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(person)).containsExactly(task);
    }
}
