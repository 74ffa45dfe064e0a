package org.childjourney.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.reviews.ReviewStory.ANSWER;
import static org.childjourney.reviews.ReviewStory.CAFCASS;
import static org.childjourney.reviews.ReviewStory.CONSULT;
import static org.childjourney.reviews.ReviewStory.DECIDE;
import static org.childjourney.reviews.ReviewStory.HOLD;
import static org.childjourney.reviews.ReviewStory.IRO;
import static org.childjourney.reviews.ReviewStory.cafcass;
import static org.childjourney.reviews.ReviewStory.held;
import static org.childjourney.reviews.ReviewStory.judged;
import static org.childjourney.reviews.ReviewStory.notSeen;
import static org.childjourney.reviews.ReviewStory.progress;
import static org.childjourney.reviews.ReviewStory.reply;
import static org.childjourney.reviews.ReviewStory.withConcern;

import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class DisputeResolutionTest {

    private static final String INFORMAL = "iro-informal";
    private static final String FORMAL = "iro-drp-20wd";
    private static final String RUNG = "iro-drp-rung-4wd";

    @Autowired ReviewStory story;
    @Autowired MadeUpFailure failure;
    @Autowired CareReviews reviews;
    @Autowired Concerns concerns;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @AfterEach
    void everyPostIsFilledAgain() {
        story.post("head-of-service", true);
        story.post("director", true);
        story.post("team-manager", true);
    }

    @Test
    void an_officer_who_is_not_heard_climbs_past_silence_and_a_vacant_post_to_the_director_and_tells_cafcass_on_the_way() {
        UUID concern = raisedAtTheSecondReview();
        assertThat(story.task(concern, ANSWER).groups()).as("informally").containsExactlyInAnyOrder("east-team-manager", "east-social-worker", "east-senior-social-worker");
        assertThat(story.task(concern, ANSWER).dueAt()).as("ten working days over Christmas: Monday 4 January").isEqualTo("2027-01-05T00:00:00Z");
        assertThat(story.differences(concern)).isEmpty();

        story.passesTo("2027-01-05T09:00:00Z");
        assertThat(story.warnedAbout(concern)).contains(INFORMAL);
        assertThat(story.state(INFORMAL, concern)).as("silence is not hidden").isEqualTo("missed");
        assertThat(story.task(concern, ANSWER).groups()).containsExactly("east-team-manager");
        assertThat(story.clock(FORMAL, concern).dueAt()).as("20 working days from 5 January").isEqualTo("2027-02-03T00:00:00Z");
        assertThat(story.clock(RUNG, concern).dueAt()).as("four of them are the team manager's, to Friday 8 January").isEqualTo("2027-01-09T00:00:00Z");
        assertThat(concerns.find(concern).orElseThrow().formalAt()).isEqualTo("2027-01-05T00:00:00Z");
        assertThat(story.differences(concern)).isEmpty();

        story.passesTo("2027-01-14T10:00:00Z");
        assertThat(story.task(concern, ANSWER).groups()).as("the team manager was silent").containsExactly("service-manager");
        story.answers(concern, ANSWER, "service-manager", reply("partly", "2027-02-15"));
        assertThat(story.states(RUNG, concern)).containsExactly("cancelled", "met");
        assertThat(story.waitsAt(concern)).containsExactlyInAnyOrder(DECIDE, CAFCASS);
        assertThat(story.task(concern, DECIDE).groups()).containsExactly(IRO);
        assertThat(story.task(concern, DECIDE).dueAt()).isEqualTo("2027-02-03T00:00:00Z");
        assertThat(story.differences(concern)).isEmpty();

        story.post("head-of-service", false);
        story.answers(concern, DECIDE, IRO, judged("climbs"));
        assertThat(story.task(concern, ANSWER).groups()).containsExactly("director");
        assertThat(story.heard(ConcernClimbed.class)).extracting(ConcernClimbed::rung)
                .containsExactly(ConcernRung.TEAM_MANAGER, ConcernRung.SERVICE_MANAGER, ConcernRung.DIRECTOR);
        assertThat(story.heard(ConcernClimbed.class).get(0).what()).contains("no answer from the team manager and worker, informally");
        assertThat(story.heard(ConcernClimbed.class).get(2).what()).contains("the answer was not enough; passed over as vacant: head of service");
        assertThat(story.differences(concern)).isEmpty();

        story.passesTo("2027-01-15T10:00:00Z");
        story.answers(concern, CAFCASS, IRO, cafcass("2027-01-15T09:30:00Z"));
        assertThat(story.heard(CafcassTold.class)).singleElement().satisfies(told -> assertThat(told.what()).contains("Five months without a plan"));
        assertThat(story.waitsAt(concern)).as("the concern goes on, and Cafcass may be told again").containsExactlyInAnyOrder(ANSWER, CAFCASS);
        assertThat(concerns.cafcassToldOf(concern)).hasSize(1);

        story.answers(concern, ANSWER, "director", reply("agreed", "2027-01-29"));
        story.answers(concern, DECIDE, IRO, judged("resolved"));
        assertThat(story.waitsAt(concern)).isEmpty();
        assertThat(story.endsOf(concern)).contains("dispute-resolution endEvent_resolved", "dispute-resolution endEvent_decided", "dispute-resolution endEvent_escalated",
                "cafcass-notice endEvent_cafcassTold", "cafcass-notice endEvent_noLongerNeeded");
        assertThat(story.state(FORMAL, concern)).isEqualTo("met");
        assertThat(story.state(INFORMAL, concern)).as("settled, but late").isEqualTo("met-late");
        assertThat(story.heard(ConcernClosed.class)).singleElement().satisfies(closed -> {
            assertThat(closed.end()).isEqualTo(ConcernEnd.RESOLVED);
            assertThat(closed.what()).contains("The plan was made on Monday.", "She stays with Nell");
        });
        assertThat(reviews.openDecisions(story.childOf(concern))).as("what was agreed is looked at until it is done")
                .anySatisfy(agreed -> assertThat(agreed.concern()).isEqualTo(concern));
        assertThat(concerns.find(concern).orElseThrow().isOpen()).isFalse();
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void a_manager_who_is_asked_a_moment_after_midnight_has_the_working_days_that_follow_and_not_one_more() {
        story.passesTo("2026-09-08T23:00:07Z");
        UUID concern = story.raise(true, IRO);
        assertThat(story.clock(RUNG, concern).dueAt()).as("Wednesday 9 to Monday 14 September").isEqualTo("2026-09-14T23:00:00Z");
    }

    @Test
    void a_concern_answered_and_agreed_informally_never_becomes_formal() {
        UUID concern = story.raise(false, IRO);
        story.passesTo("2026-09-09T09:00:00Z");
        refusedWith(concern, ANSWER, "social-worker", reply("agreed", "2026-09-08"), "must be today or later");
        story.answers(concern, ANSWER, "social-worker", reply("agreed", "2026-09-30"));
        assertThat(story.task(concern, DECIDE).dueAt()).as("end of Monday 21 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.differences(concern)).isEmpty();
        refusedWith(concern, DECIDE, IRO, judged("climbs"), "The rule table suggests “Resolved”");
        var past = judged("resolved");
        past.put("changeBy", "2026-09-01");
        refusedWith(concern, DECIDE, IRO, past, "must be today or later");
        story.answers(concern, DECIDE, IRO, judged("resolved"));
        assertThat(story.state(INFORMAL, concern)).isEqualTo("met");
        assertThat(story.neverRan(FORMAL, concern)).isTrue();
        assertThat(story.waitsAt(concern)).isEmpty();
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void an_informal_answer_that_is_not_enough_makes_the_concern_formal_the_same_day() {
        UUID concern = story.raise(false, IRO);
        story.passesTo("2026-09-09T09:00:00Z");
        story.answers(concern, ANSWER, "team-manager", reply("refused", null));
        story.passesTo("2026-09-17T09:00:00Z");
        assertThat(story.warnedAbout(concern)).as("the officer too is reminded").containsExactly(INFORMAL);
        story.answers(concern, DECIDE, IRO, judged("climbs"));
        assertThat(story.state(INFORMAL, concern)).isEqualTo("met");
        assertThat(story.task(concern, ANSWER).groups()).containsExactly("east-team-manager");
        assertThat(story.clock(FORMAL, concern).startedAt()).isEqualTo("2026-09-17T09:00:00Z");
        assertThat(story.heard(ConcernAnswered.class)).singleElement().satisfies(answer -> assertThat(answer.what()).contains("does not agree", "The aunt's assessment must come first."));
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void an_officer_may_go_straight_to_the_formal_stage_and_a_vacant_team_manager_is_passed_over() {
        story.post("team-manager", false);
        UUID concern = story.raise(true, IRO);
        assertThat(story.neverRan(INFORMAL, concern)).isTrue();
        assertThat(story.task(concern, ANSWER).groups()).containsExactly("service-manager");
        assertThat(story.clock(FORMAL, concern).startedAt()).isEqualTo(ReviewStory.IN_CARE);
        assertThat(story.heard(ConcernClimbed.class)).singleElement().satisfies(climbed -> assertThat(climbed.what()).contains("straight at the formal stage", "vacant: team manager"));
        assertThat(concerns.find(concern).orElseThrow().rung()).isEqualTo(ConcernRung.SERVICE_MANAGER);
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void silence_from_bottom_to_top_comes_back_to_the_officer_who_refers_it_to_cafcass_and_the_formal_time_is_late() {
        UUID concern = story.raise(true, IRO);
        story.passesTo("2026-09-27T09:00:00Z");
        assertThat(story.differences(concern)).as("the watchdog warns of the whole time").isEmpty();
        story.passesTo("2026-09-30T09:00:00Z");
        assertThat(story.warnedAbout(concern)).contains(RUNG, FORMAL);
        assertThat(story.waitsAt(concern)).as("four managers, four times four working days").containsExactlyInAnyOrder(DECIDE, CAFCASS);
        assertThat(story.states(RUNG, concern)).containsExactly("cancelled", "cancelled", "cancelled", "cancelled");
        assertThat(story.differences(concern)).isEmpty();
        story.passesTo("2026-10-08T09:00:00Z");
        assertThat(story.state(FORMAL, concern)).isEqualTo("missed");

        refusedWith(concern, DECIDE, IRO, judged("climbs"), "Nobody is above who could be asked");
        var referred = judged("referredToCafcass");
        referred.put("referredAt", "2026-10-09T09:00:00Z");
        refusedWith(concern, DECIDE, IRO, referred, "lies in the future");
        referred.put("referredAt", "2026-09-01T09:00:00Z");
        refusedWith(concern, DECIDE, IRO, referred, "before the concern was raised");
        referred.put("referredAt", "2026-10-08T08:30:00Z");
        story.answers(concern, DECIDE, IRO, referred);
        assertThat(story.endsOf(concern)).contains("dispute-resolution endEvent_referredToCafcass");
        assertThat(story.state(FORMAL, concern)).isEqualTo("cancelled");
        assertThat(story.clock(FORMAL, concern).reason()).contains("referred to Cafcass");
        assertThat(story.heard(CafcassTold.class)).hasSize(1);
        assertThat(concerns.find(concern).orElseThrow().end()).isEqualTo(ConcernEnd.REFERRED_TO_CAFCASS);
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void a_formal_concern_settled_after_20_working_days_is_settled_late() {
        UUID concern = story.raise(true, IRO);
        story.passesTo("2026-09-08T09:00:00Z");
        story.answers(concern, ANSWER, "team-manager", reply("agreed", "2026-09-30"));
        story.passesTo("2026-10-06T09:00:00Z");
        assertThat(story.warnedAbout(concern)).as("by the timer where the answer is judged").containsExactly(FORMAL);
        assertThat(story.state(FORMAL, concern)).isEqualTo("missed");
        assertThat(story.differences(concern)).isEmpty();
        story.answers(concern, DECIDE, IRO, judged("resolved"));
        assertThat(story.state(FORMAL, concern)).isEqualTo("met-late");
    }

    @Test
    void a_concern_is_withdrawn_only_with_a_reason() {
        UUID concern = story.raise(true, IRO);
        story.answers(concern, ANSWER, "team-manager", reply("partly", "2026-09-30"));
        refusedWith(concern, DECIDE, IRO, judged("withdrawn"), "The rule table suggests “Not enough: to the next manager”");
        var withdrawn = judged("withdrawn");
        withdrawn.put("whyDifferent", "The order came on Friday.");
        story.answers(concern, DECIDE, IRO, withdrawn);
        assertThat(story.endsOf(concern)).contains("dispute-resolution endEvent_withdrawn");
        assertThat(concerns.find(concern).orElseThrow().closedWhy()).contains("The court made the order");
        assertThat(story.state(FORMAL, concern)).isEqualTo("cancelled");
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void a_chairs_concern_is_the_chairs_to_judge_and_cannot_go_to_cafcass() {
        UUID concern = story.raise(true, "conference-chair");
        assertThat(story.waitsAt(concern)).containsExactly(ANSWER);
        story.answers(concern, ANSWER, "team-manager", reply("refused", null));
        assertThat(story.task(concern, DECIDE).groups()).containsExactly("conference-chair");
        var referred = judged("referredToCafcass");
        referred.putAll(Map.of("referredAt", "2026-09-07T09:00:00Z", "whyDifferent", "It has gone on too long."));
        refusedWith(concern, DECIDE, "conference-chair", referred, "Only a reviewing officer's concern");
    }

    @Test
    void cafcass_is_told_at_a_time_that_can_be_and_the_child_knows_or_it_is_said_why_not() {
        UUID concern = story.raise(false, IRO);
        story.passesTo("2026-09-08T09:00:00Z");
        refusedWith(concern, CAFCASS, IRO, cafcass("2026-09-08T10:00:00Z"), "lies in the future");
        refusedWith(concern, CAFCASS, IRO, cafcass("2026-09-06T10:00:00Z"), "before the concern was raised");
        story.answers(concern, CAFCASS, IRO, cafcass("2026-09-08T08:00:00Z"));
        var again = cafcass("2026-09-08T08:30:00Z");
        again.putAll(Map.of("childKnows", "no", "whyChildNotTold", "Her carer asks for a week."));
        story.answers(concern, CAFCASS, IRO, again);
        assertThat(concerns.cafcassToldOf(concern)).hasSize(2);
        assertThat(story.waitsAt(concern)).containsExactlyInAnyOrder(ANSWER, CAFCASS);
    }

    @Test
    void ended_from_outside_a_concern_leaves_no_task_and_no_clock_and_says_why() {
        UUID concern = story.raise(false, IRO);
        story.inOneTransaction(() -> concerns.end(concern, "The child died (made up).", story.now(), "team-manager"));
        assertThat(story.waitsAt(concern)).isEmpty();
        assertThat(story.state(INFORMAL, concern)).isEqualTo("cancelled");
        assertThat(story.heard(ConcernClosed.class)).singleElement().satisfies(closed -> assertThat(closed.end()).isEqualTo(ConcernEnd.FROM_OUTSIDE));
        story.inOneTransaction(() -> concerns.end(concern, "Again", story.now(), "team-manager"));
        assertThat(story.heard(ConcernClosed.class)).hasSize(1);
        assertThat(story.differences(concern)).isEmpty();
    }

    @Test
    void a_concern_says_what_is_wrong_and_what_must_change_and_the_same_event_raises_nothing_twice() {
        var known = concerns.find(story.raise(false, IRO)).orElseThrow();
        var source = database.sql("select source_event from concerns where id = ?").param(known.id()).query(String.class).single();
        UUID[] again = new UUID[1];
        story.inOneTransaction(() -> again[0] = concerns.raise(new NewConcern(known.child(), known.journey(), null, story.now(), IRO, "x", "y", false, null, source), IRO));
        assertThat(again[0]).isEqualTo(known.id());
        var vague = new NewConcern(known.child(), known.journey(), null, story.now().plusSeconds(60), "social-worker", " ", null, true, null, "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> story.inOneTransaction(() -> concerns.raise(vague, IRO))).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("raisedAs", "raisedAt", "about", "wanted", "whyFormal"));
        assertThat(concerns.openOf(known.child())).hasSize(1);
    }

    @Test
    void if_anything_fails_when_a_concern_is_closed_it_is_open_as_before() {
        UUID concern = story.raise(true, IRO);
        story.answers(concern, ANSWER, "team-manager", reply("agreed", "2026-09-30"));
        failure.at(ConcernClosed.class);
        assertThatThrownBy(() -> story.answers(concern, DECIDE, IRO, judged("resolved"))).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(concern)).containsExactlyInAnyOrder(DECIDE, CAFCASS);
        assertThat(story.clock(FORMAL, concern).isOpen()).isTrue();
        assertThat(concerns.find(concern).orElseThrow().isOpen()).isTrue();
        assertThat(reviews.openDecisions(story.childOf(concern))).isEmpty();
        assertThatThrownBy(() -> database.sql("delete from concern_steps where concern = ?").param(concern).update()).hasStackTraceContaining("record of a child");
    }

    /** On Wednesday 16 December 2026 at 10:00, informally: there is no permanence plan. */
    private UUID raisedAtTheSecondReview() {
        var second = story.theFirstIsHeld(story.aReview());
        var child = story.childOf(second);
        story.passesTo("2026-12-16T11:00:00Z");
        story.answers(second, CONSULT, IRO, notSeen());
        var without = withConcern(held("2026-12-16T10:00+00:00"));
        without.putAll(Map.of("permanencePlanMade", "no", "progress", reviews.openDecisions(child).stream().map(each -> progress(each, "notYet")).toList()));
        story.answers(second, HOLD, IRO, without);
        return concerns.openOf(child).get(0).id();
    }

    private void refusedWith(UUID concern, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(concern, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
