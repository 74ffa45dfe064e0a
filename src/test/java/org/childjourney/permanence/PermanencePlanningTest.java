package org.childjourney.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.permanence.PermanenceStory.BEGUN;
import static org.childjourney.permanence.PermanenceStory.agreed;
import static org.childjourney.permanence.PermanenceStory.looked;
import static org.childjourney.permanence.PermanenceStory.meeting;
import static org.childjourney.permanence.PermanenceStory.way;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.care.CareAnswers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActOnChild;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.reviews.PermanencePlan;
import org.childjourney.reviews.ReviewHeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class PermanencePlanningTest {

    private static final String MEETING = "permanence-meeting-2w";
    private static final String DIRECTION = "permanence-direction-5wd";
    private static final String PLAN = "permanence-plan-4m";

    @Autowired PermanenceStory story;
    @Autowired PermanencePlannings plannings;
    @Autowired ActsOnChildren acts;

    @BeforeEach
    void begins() {
        story.begins();
    }

    private UUID begun(ChildId child, String planDueAt) {
        var journey = story.journeyOf(child);
        UUID[] id = new UUID[1];
        story.inOneTransaction(() -> id[0] = plannings.begin(new NewPermanencePlanning(child, journey, BEGUN, "No plan yet (made up).",
                planDueAt == null ? null : Instant.parse(planDueAt), "Test:" + UUID.randomUUID()), "social-worker"));
        return id[0];
    }

    @Test
    void every_fortnight_a_meeting_weighs_the_ways_to_a_lasting_home_until_a_plan_is_agreed() {
        var child = story.aChild();
        var planning = begun(child, null);
        assertThat(story.waitsAt(planning)).containsExactly("holdThePermanenceMeeting");
        assertThat(story.task(planning, "holdThePermanenceMeeting").groups()).containsExactly("east-team-manager");
        assertThat(story.task(planning, "holdThePermanenceMeeting").dueAt()).as("end of Monday 21 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.differences(planning)).isEmpty();

        story.passesTo("2026-09-14T10:00:00Z");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(meeting("2026-09-14T10:00+01:00"), "options", List.of(way("adoption", 1))), "Weigh at least two ways");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(meeting("2026-09-14T10:00+01:00"), "options", List.of(way("adoption", 1), way("rehabilitation", 1))), "same rank");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(meeting("2026-09-14T10:00+01:00"), "options", List.of(way("adoption", 1), way("adoption", 2))), "stands there twice");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(meeting("2026-09-14T10:00+01:00"), "relatives", List.of()), "Who of the family");
        refused(planning, "holdThePermanenceMeeting", meeting("2026-09-06T10:00+01:00"), "before the planning began");
        refused(planning, "holdThePermanenceMeeting", meeting("2026-09-14T12:00+01:00"), "not in the future");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(agreed("2026-09-14T10:00+01:00", "adoption"), "outcome", "anotherHome"), "not among the ways");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", meeting("2026-09-14T10:00+01:00"));
        assertThat(story.states(MEETING, planning)).containsExactly("met", "running");
        assertThat(story.clock(MEETING, planning).dueAt()).as("a fortnight from the meeting").isEqualTo("2026-09-28T23:00:00Z");
        assertThat(story.reached(planning)).contains("endEvent_meetingEnough", "endEvent_nextMeeting");
        assertThat(plannings.find(planning).orElseThrow().familyFinder()).isEqualTo("Fay Finder");
        assertThat(story.differences(planning)).isEmpty();

        story.passesTo("2026-09-25T10:00:00Z");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", agreed("2026-09-25T10:00+01:00", "longTermFostering"));
        assertThat(story.states(MEETING, planning)).containsExactly("met", "met");
        assertThat(plannings.find(planning).orElseThrow()).satisfies(facts -> {
            assertThat(facts.outcome()).isEqualTo(PermanenceOutcome.LONG_TERM_FOSTERING);
            assertThat(facts.end()).isEqualTo(PermanencePlanningEnd.PLAN_AGREED);
            assertThat(facts.meetings()).isEqualTo(2);
        });
        assertThat(story.heard(PermanenceMeetingHeld.class)).hasSize(2).first().satisfies(event -> assertThat(event.what()).contains("no plan yet", "the dog"));
        assertThat(story.waitsAt(planning)).isEmpty();
        assertThat(story.differences(planning)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"rehabilitation", "longTermFostering", "specialGuardianship", "adoption", "anotherHome"})
    void a_meeting_agrees_on_one_of_five_lasting_homes_and_says_so_to_whoever_carries_it_out(String outcome) {
        var planning = begun(story.aChild(), null);
        story.passesTo("2026-09-14T10:00:00Z");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", agreed("2026-09-14T10:00+01:00", outcome));
        assertThat(story.reached(planning)).contains("endEvent_" + outcome);
        assertThat(story.heard(PermanenceDecided.class)).singleElement().satisfies(event -> {
            assertThat(event.outcome().code()).isEqualTo(outcome);
            assertThat(event.by()).isEqualTo("team-manager");
            assertThat(event.significant()).isTrue();
        });
        assertThat(story.differences(planning)).isEmpty();
    }

    @Test
    void where_nobody_looks_for_a_family_things_drift_or_no_plan_is_there_in_time_a_service_manager_looks_or_the_chair_says_why_not() {
        var planning = begun(story.aChild(), "2026-09-20T23:00:00Z");
        story.passesTo("2026-09-14T10:00:00Z");
        refused(planning, "holdThePermanenceMeeting", without(meeting("2026-09-14T10:00+01:00"), "familyFinder"), "Nobody is named who looks for a family");
        refused(planning, "holdThePermanenceMeeting", CareAnswers.with(meeting("2026-09-14T10:00+01:00"), "onTrack", "no", "whyBehind", "The worker was ill."), "the planning drifts");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", CareAnswers.with(without(meeting("2026-09-14T10:00+01:00"), "familyFinder"), "step", "serviceManager"));
        assertThat(story.waitsAt(planning)).containsExactly("lookAtThePlanning");
        assertThat(story.task(planning, "lookAtThePlanning").groups()).containsExactly("service-manager");
        assertThat(story.task(planning, "lookAtThePlanning").dueAt()).isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.differences(planning)).isEmpty();
        story.answers(planning, "lookAtThePlanning", "service-manager", looked());
        assertThat(story.state(DIRECTION, planning)).isEqualTo("met");
        assertThat(story.reached(planning)).contains("endEvent_lookedAt", "endEvent_nextMeeting");
        assertThat(plannings.find(planning).orElseThrow().familyFinder()).isEqualTo("Fay Finder");
        assertThat(story.heard(PermanenceDirected.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Fay is freed"));

        story.passesTo("2026-09-22T10:00:00Z");
        refused(planning, "holdThePermanenceMeeting", meeting("2026-09-22T10:00+01:00"), "by the second review, and there is none");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", CareAnswers.with(meeting("2026-09-22T10:00+01:00"), "whyDifferent", "The service manager sat in the meeting."));
        story.passesTo("2026-09-29T10:00:00Z");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", CareAnswers.with(meeting("2026-09-29T10:00+01:00"), "step", "serviceManager"));
        story.answers(planning, "lookAtThePlanning", "service-manager", CareAnswers.with(looked(), "planAgreed", "yes", "outcome", "adoption", "outcomeBecause", "He needs it now."));
        assertThat(story.heard(PermanenceDecided.class)).singleElement().satisfies(event -> assertThat(event.by()).isEqualTo("service-manager"));
        assertThat(story.reached(planning)).contains("endEvent_adoption");
        assertThat(story.differences(planning)).isEmpty();
    }

    @Test
    void a_meeting_or_a_look_that_does_not_happen_is_warned_of_and_is_late_but_never_locked() {
        var planning = begun(story.aChild(), null);
        story.passesTo("2026-09-16T08:00:01Z");
        assertThat(story.warnedAbout(planning)).as("three working days before").containsExactly(MEETING);
        story.passesTo("2026-09-22T10:00:00Z");
        assertThat(story.state(MEETING, planning)).isEqualTo("missed");
        story.answers(planning, "holdThePermanenceMeeting", "team-manager", CareAnswers.with(without(meeting("2026-09-22T10:00+01:00"), "familyFinder"), "step", "serviceManager"));
        assertThat(story.states(MEETING, planning)).containsExactly("met-late");
        story.passesTo("2026-09-30T10:00:00Z");
        assertThat(story.warnedAbout(planning)).containsExactly(MEETING, DIRECTION);
        assertThat(story.state(DIRECTION, planning)).isEqualTo("missed");
        story.answers(planning, "lookAtThePlanning", "service-manager", looked());
        assertThat(story.state(DIRECTION, planning)).isEqualTo("met-late");
        assertThat(story.clock(MEETING, planning).dueAt()).as("a fortnight from the meeting, not from the look").isEqualTo("2026-10-06T23:00:00Z");
        assertThat(story.reached(planning)).contains("event_meetingNearlyDue", "event_lookNearlyDue", "endEvent_escalated");
        assertThat(story.differences(planning)).isEmpty();
    }

    @Test
    void no_meeting_is_left_when_a_review_agrees_the_plan_the_child_dies_or_somebody_ends_it() {
        var child = story.aChild();
        var agreed = begun(child, null);
        var ended = begun(story.aChild(), null);
        var mourned = story.aChild();
        var dead = begun(mourned, null);
        story.passesTo("2026-09-14T10:00:00Z");
        story.inOneTransaction(() -> plannings.agreedAtReview(child, PermanenceOutcome.LONG_TERM_FOSTERING, "He wants to stay.", story.now(), "independent-reviewing-officer"));
        story.inOneTransaction(() -> plannings.agreedAtReview(child, PermanenceOutcome.ADOPTION, "Said twice.", story.now(), "independent-reviewing-officer"));
        assertThat(story.reached(agreed)).contains("event_planMadeElsewhere", "endEvent_planMadeElsewhere");
        assertThat(story.heard(PermanenceDecided.class)).singleElement().satisfies(event -> assertThat(event.outcome()).isEqualTo(PermanenceOutcome.LONG_TERM_FOSTERING));
        story.inOneTransaction(() -> plannings.end(ended, "Taken back.", story.now(), "team-manager"));
        story.died(mourned, "2026-09-13");
        assertThat(List.of(agreed, ended, dead)).allSatisfy(each -> {
            assertThat(story.state(MEETING, each)).isEqualTo("cancelled");
            assertThat(story.waitsAt(each)).isEmpty();
            assertThat(story.differences(each)).isEmpty();
        });
        assertThat(plannings.find(dead).orElseThrow().end()).isEqualTo(PermanencePlanningEnd.OTHER);
    }

    @Test
    void before_the_first_four_months_are_over_the_planning_begins_by_itself_and_the_plan_agreed_meets_the_clock_that_began_with_care() {
        var child = story.aChildInCare();
        var care = story.care(child).id();
        story.passesTo("2026-12-15T10:00:00Z");
        assertThat(story.warnedAbout(care)).contains(PLAN);
        var planning = plannings.openOf(child).orElseThrow();
        assertThat(planning.planDueAt()).isEqualTo(story.clock(PLAN, care).dueAt()).isEqualTo("2027-01-08T00:00:00Z");
        assertThat(story.stages(child)).contains("permanence-planning");
        story.answers(planning.id(), "holdThePermanenceMeeting", "team-manager", agreed("2026-12-15T10:00Z", "rehabilitation"));
        assertThat(story.state(PLAN, care)).isEqualTo("met");
        assertThat(story.waitsAt(care)).as("how care ends is planned").contains("planTheEnding");
        assertThat(story.stages(child)).contains("permanence-planning ended");
    }

    @Test
    void whoever_works_with_a_child_in_care_may_begin_the_planning_before_anything_is_due_but_not_twice() {
        var child = story.aChildInCare();
        acts.act("permanence", child, new Said(story.now(), Map.of("because", "Mother says he cannot come home.")), "social-worker");
        var planning = plannings.openOf(child).orElseThrow();
        assertThat(story.heard(PermanencePlanningBegun.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("cannot come home"));
        assertThat(planning.planDueAt()).as("within four months of care").isEqualTo("2027-01-08T00:00:00Z");
        assertThat(acts.offered("social-worker", child)).extracting(ActOnChild::key).doesNotContain("permanence");
        assertThat(acts.offered("social-worker", story.aChild())).extracting(ActOnChild::key).contains("special-guardianship").doesNotContain("permanence");
    }

    @Test
    void a_second_review_without_a_plan_begins_the_planning_and_a_later_one_with_a_plan_ends_it() {
        var child = story.aChildInCare();
        story.happens(review(child, 1, PermanencePlan.NONE));
        assertThat(plannings.openOf(child)).as("after the first review there is time").isEmpty();
        story.happens(review(child, 2, PermanencePlan.NONE));
        var planning = plannings.openOf(child).orElseThrow();
        assertThat(story.waitsAt(planning.id())).containsExactly("holdThePermanenceMeeting");
        story.happens(review(child, 3, PermanencePlan.LONG_TERM_FOSTERING));
        assertThat(plannings.find(planning.id()).orElseThrow().end()).isEqualTo(PermanencePlanningEnd.AGREED_AT_REVIEW);
        assertThat(story.state(PLAN, story.care(child).id())).isEqualTo("met");
    }

    @Test
    void the_planning_of_a_record_that_was_joined_is_the_known_childs_and_one_planning_is_enough() {
        var known = story.aChild();
        var second = story.aChild();
        var planning = begun(second, null);
        assertThat(begun(second, null)).isEqualTo(planning);
        story.joined(known, second);
        assertThat(plannings.openOf(known).orElseThrow().id()).isEqualTo(planning);
        assertThat(plannings.of(second)).isEmpty();
    }

    private ReviewHeld review(ChildId child, int number, PermanencePlan plan) {
        return new ReviewHeld(UUID.randomUUID(), child, story.journeyOf(child), story.now(), "independent-reviewing-officer", number, "PN1", plan, true, true, 2, "Stay here.");
    }

    private static Map<String, Object> without(Map<String, Object> answers, String key) {
        answers.remove(key);
        return answers;
    }

    private void refused(UUID planning, String task, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(planning, task, "team-manager", answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(planning)).containsExactly(task);
    }
}
