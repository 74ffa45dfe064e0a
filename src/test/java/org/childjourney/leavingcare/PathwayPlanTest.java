package org.childjourney.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.leavingcare.LeavingCareAnswers.agreed;
import static org.childjourney.leavingcare.LeavingCareAnswers.named;
import static org.childjourney.leavingcare.LeavingCareAnswers.needs;
import static org.childjourney.leavingcare.LeavingCareAnswers.plan;
import static org.childjourney.leavingcare.LeavingCareAnswers.reviewed;
import static org.childjourney.leavingcare.LeavingCareClocks.NEEDS;
import static org.childjourney.leavingcare.LeavingCareClocks.PLAN;
import static org.childjourney.leavingcare.LeavingCareClocks.REVIEW;
import static org.childjourney.leavingcare.LeavingCareClocks.REVIEW_AFTER_MOVE;

import java.util.List;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs, adviser and pathway plan, and its reviews. */
@ChildJourneyTest
class PathwayPlanTest {

    @Autowired LeavingCareStory story;
    @Autowired CareLeavers leavers;
    @Autowired Involvements involvements;
    @Autowired Access access;

    @BeforeEach
    void begins() {
        story.begins("2020-03-02T09:00:00Z");
    }

    @Test
    void adviser_needs_and_plan_are_there_within_three_months_and_the_plan_is_reviewed_after_six() {
        ChildId child = story.aRelevantChild();
        assertThat(access.mayRead("personal-adviser", child)).as("from the class on").isTrue();
        assertThatThrownBy(() -> story.answers(child, "nameTheAdviser", "team-manager", Map.of("adviser", "social-worker", "whyThem", "Knows her well.", "youngPersonSaid", "She likes him.")))
                .isInstanceOf(Refused.class);
        story.answers(child, "nameTheAdviser", "team-manager", named());
        assertThat(involvements.appointed(child, "personal-adviser")).contains("personal-adviser");
        story.passesTo("2020-05-04T10:00:00Z");
        assertThatThrownBy(() -> story.answers(child, "assessTheNeeds", "social-worker", needs("2020-05-05"))).hasMessageContaining("Today or before");
        story.answers(child, "assessTheNeeds", "social-worker", needs("2020-05-02"));
        assertThat(story.states(child, NEEDS)).containsExactly("met");
        assertThatThrownBy(() -> story.answers(child, "writeThePlan", "personal-adviser", plan("2020-05-01"))).hasMessageContaining("Today or later");
        var empty = plan("2020-06-01");
        empty.put("steps", List.of());
        assertThatThrownBy(() -> story.answers(child, "writeThePlan", "personal-adviser", empty)).hasMessageContaining("at least one step");
        story.answers(child, "writeThePlan", "personal-adviser", plan("2020-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("no"));
        assertThat(story.waitsAt(child)).as("given back").contains("writeThePlan");
        story.answers(child, "writeThePlan", "personal-adviser", plan("2020-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, PLAN)).containsExactly("met");
        assertThat(story.clock(child, REVIEW).dueAt()).isEqualTo("2020-11-05T00:00:00Z");
        assertThat(story.reached(child)).contains("pathway-needs endEvent_planBegun", "pathway-needs endEvent_assessed", "pathway-plan endEvent_agreed", "pathway-plan endEvent_nextCycle");
        assertThat(story.differences(child)).isEmpty();

        story.skipsTo("2020-10-30T12:00:00Z");
        assertThat(story.warnedAbout(child)).contains(REVIEW);
        assertThatThrownBy(() -> story.answers(child, "reviewThePlan", "personal-adviser", reviewed("2020-05-01T10:00+01:00", "2020-12-01"))).hasMessageContaining("lies before the plan");
        story.answers(child, "reviewThePlan", "personal-adviser", reviewed("2020-10-29T10:00Z", "2020-12-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, REVIEW)).containsExactly("met", "running");
        assertThat(story.clock(child, REVIEW).dueAt()).as("from the day it was talked over").isEqualTo("2021-04-29T23:00:00Z");
        story.skipsTo("2021-05-01T12:00:00Z");
        assertThat(story.states(child, REVIEW)).containsExactly("met", "missed");
        story.answers(child, "reviewThePlan", "personal-adviser", reviewed("2021-05-01T11:00+01:00", "2021-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, REVIEW)).containsExactly("met", "met-late", "running");
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, REVIEW)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void what_is_not_there_after_three_months_is_late_and_was_warned_of_and_can_still_be_done() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-05-06T10:00:00Z");
        assertThat(story.warnedAbout(child)).contains(NEEDS);
        assertThat(story.reached(child)).contains("pathway-needs event_needsNearlyDue", "pathway-needs endEvent_escalated");
        story.passesTo("2020-06-04T10:00:00Z");
        assertThat(story.states(child, NEEDS)).containsExactly("missed");
        story.hasAPlan(child, "2020-06-04", "2020-07-01");
        assertThat(story.states(child, NEEDS)).containsExactly("met-late");
        assertThat(story.states(child, PLAN)).containsExactly("met-late");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void a_move_to_a_place_nobody_registered_answers_for_brings_the_review_forward_to_28_days() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-03-30T10:00:00Z");
        story.hasAPlan(child, "2020-03-30", "2020-07-01");
        story.acts(child, "care-leaver-move", "2020-03-30T09:00:00Z", Map.of("livesIn", "B", "suitable", "yes", "provided", "no", "because", "To her aunt."));
        assertThat(story.openRules(child)).as("with family nothing is brought forward").doesNotContain(REVIEW_AFTER_MOVE);
        story.passesTo("2020-04-06T10:00:00Z");
        story.acts(child, "care-leaver-move", "2020-04-05T09:00:00Z", Map.of("livesIn", "U", "suitable", "yes", "provided", "no", "because", "A room of her own."));
        assertThat(story.clock(child, REVIEW_AFTER_MOVE).dueAt()).isEqualTo("2020-05-03T23:00:00Z");
        assertThat(story.openRules(child)).as("the review in six months stays due").contains(REVIEW);
        assertThat(story.task(child, "reviewThePlan").dueAt()).isEqualTo("2020-05-03T23:00:00Z");
        assertThat(story.differences(child)).isEmpty();
        story.passesTo("2020-04-20T10:00:00Z");
        story.acts(child, "care-leaver-move", "2020-04-20T09:00:00Z", Map.of("livesIn", "S", "suitable", "no", "provided", "no", "because", "Thrown out."));
        assertThat(story.clock(child, REVIEW_AFTER_MOVE).dueAt()).as("the earlier date stands").isEqualTo("2020-05-03T23:00:00Z");
        story.answers(child, "reviewThePlan", "personal-adviser", reviewed("2020-04-20T11:00+01:00", "2020-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, REVIEW_AFTER_MOVE)).containsExactly("met");
        assertThat(story.states(child, REVIEW)).as("one review answers both").containsExactly("met", "running");

        story.acts(child, "care-leaver-move", "2020-04-20T10:00:00Z", Map.of("livesIn", "W", "suitable", "no", "provided", "no", "because", "Bed and breakfast."));
        story.passesTo("2020-05-20T10:00:00Z");
        assertThat(story.warnedAbout(child)).contains(REVIEW_AFTER_MOVE);
        assertThat(story.reached(child)).contains("pathway-plan event_planNearlyDue", "pathway-plan endEvent_escalated");
        story.answers(child, "reviewThePlan", "personal-adviser", reviewed("2020-05-20T10:00+01:00", "2020-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, REVIEW_AFTER_MOVE)).containsExactly("met", "met-late");
        story.acts(child, "care-leaver-move", "2020-05-20T10:00:00Z", Map.of("livesIn", "V", "suitable", "no", "provided", "no", "because", "A night shelter."));
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, REVIEW_AFTER_MOVE)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void before_there_is_a_plan_a_move_brings_nothing_forward_and_a_death_cancels_the_plan() {
        ChildId child = story.aRelevantChild();
        story.acts(child, "care-leaver-move", "2020-03-02T09:30:00Z", Map.of("livesIn", "U", "suitable", "yes", "provided", "no", "because", "A room of her own."));
        assertThat(story.openRules(child)).contains(PLAN).doesNotContain(REVIEW_AFTER_MOVE);
        story.answers(child, "nameTheAdviser", "team-manager", named());
        story.answers(child, "assessTheNeeds", "social-worker", needs("2020-03-02"));
        assertThatThrownBy(() -> leavers.moved(child, new CareLeaverMove(story.now().plusSeconds(60), Accommodation.U, true, false, "Later."), "personal-adviser"))
                .hasMessageContaining("not in the future");
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, PLAN)).containsExactly("cancelled");
        assertThat(access.mayRead("personal-adviser", child)).isFalse();
        assertThatThrownBy(() -> leavers.moved(child, new CareLeaverMove(story.now(), Accommodation.U, true, false, "Later."), "personal-adviser")).isInstanceOf(Refused.class);
        assertThat(story.differences(child)).isEmpty();
    }
}
