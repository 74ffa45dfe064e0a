package org.childjourney.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.earlyhelp.EarlyHelpStory.HARM;
import static org.childjourney.earlyhelp.EarlyHelpStory.LOOK;
import static org.childjourney.earlyhelp.EarlyHelpStory.MANAGER;
import static org.childjourney.earlyhelp.EarlyHelpStory.REVIEW;
import static org.childjourney.earlyhelp.EarlyHelpStory.SEND;
import static org.childjourney.earlyhelp.EarlyHelpStory.WORKER;
import static org.childjourney.earlyhelp.EarlyHelpStory.harm;
import static org.childjourney.earlyhelp.EarlyHelpStory.look;
import static org.childjourney.earlyhelp.EarlyHelpStory.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class EarlyHelpPlanTest {

    private static final String FIRST = "2026-11-11T10:00+00:00";

    @Autowired EarlyHelpStory story;
    @Autowired MadeUpFailure failure;
    @Autowired EarlyHelpEpisodes episodes;
    @Autowired EarlyHelpGoals goals;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void every_goal_is_owned_by_the_family_measured_at_each_review_and_each_cycle_is_a_new_instance() {
        var plan = story.aPlan(false);
        assertThat(story.clock("eh-taf-review", plan).dueAt()).as("six weeks from Wednesday 14 October").isEqualTo("2026-11-26T00:00:00Z");
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, FIRST, 6, "goesOn"));
        assertThat(story.states("eh-taf-review", plan)).containsExactly("met", "running");
        assertThat(story.clock("eh-taf-review", plan).dueAt()).as("six weeks from Wednesday 11 November").isEqualTo("2026-12-24T00:00:00Z");
        assertThat(story.instancesOf("early-help-plan", plan)).isEqualTo(2);
        assertThat(story.reached(plan)).contains("endEvent_planGoesOn", "endEvent_reviewed");
        assertThat(story.inOneTransaction(() -> goals.inWords(plan))).singleElement().asString().contains("Wren is at school on time (Maud Madeup): 3 → 6 of 10");
        assertThat(story.differences(plan)).isEmpty();

        story.passesTo("2026-12-09T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, "2026-12-09T10:00+00:00", 9, "goalsMet"));
        assertThat(story.reached(plan)).contains("endEvent_goalsMet");
        assertThat(story.heard(EarlyHelpReviewed.class)).extracting(EarlyHelpReviewed::number).containsExactly(1, 2);
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(EarlyHelpEnd.GOALS_MET));
        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(story.agreementsOf(plan)).noneMatch(EarlyHelpAgreement::isLive);
        assertThat(episodes.openOf(story.childOf(plan))).isEmpty();
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_review_that_is_late_is_warned_of_and_met_late_and_an_ended_plan_cancels_it() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-27T09:30:00Z");
        assertThat(story.warnedAbout(plan)).containsExactly("eh-taf-review");
        assertThat(story.state("eh-taf-review", plan)).isEqualTo("missed");
        assertThat(story.reached(plan)).contains("event_reviewNearlyDue");
        story.answers(plan, REVIEW, WORKER, story.review(plan, "2026-11-27T09:00+00:00", 5, "goesOn"));
        assertThat(story.states("eh-taf-review", plan)).containsExactly("met-late", "running");
        assertThat(story.differences(plan)).isEmpty();
        story.doInOneTransaction(() -> episodes.end(plan, "Moved away for good (made up).", story.now(), MANAGER));
        assertThat(story.state("eh-taf-review", plan)).isEqualTo("cancelled");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_review_that_measures_not_every_goal_or_cannot_have_been_is_refused() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        var silent = story.review(plan, FIRST, 6, "goesOn");
        silent.put("progress", List.of());
        refusedWith(plan, silent, "measure “Wren is at school on time.” once");
        refusedWith(plan, story.review(plan, "2026-10-13T10:00+01:00", 6, "goesOn"), "before the plan was agreed or last reviewed");
        refusedWith(plan, story.review(plan, "2026-11-12T10:00+00:00", 6, "goesOn"), "lies in the future");
        var without = story.review(plan, FIRST, 6, "goesOn");
        without.put("support", "goesOn");
        refusedWith(plan, without, "No targeted family support is given now");
        var tooSoon = story.review(plan, FIRST, 6, "goalsMet");
        tooSoon.put("goalsReached", "some");
        refusedWith(plan, tooSoon, "The rule table suggests “Help goes on”");
        var noAgreement = story.review(plan, FIRST, 6, "goesOn");
        noAgreement.put("stillAgrees", "no");
        refusedWith(plan, noAgreement, "cannot go on without any agreement");
        refusedWith(plan, noAgreement, "say which, as the family no longer agrees");
        assertThat(episodes.find(plan).orElseThrow().reviews()).isZero();
    }

    @Test
    void no_goal_that_moves_in_two_reviews_means_that_early_help_alone_is_not_enough() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, FIRST, 3, "goesOn"));
        story.passesTo("2026-12-09T10:30:00Z");
        refusedWith(plan, story.review(plan, "2026-12-09T10:00+00:00", 3, "goesOn"), "The rule table suggests “Step up: the front door is asked”: No goal has moved");
        story.answers(plan, REVIEW, WORKER, story.review(plan, "2026-12-09T10:00+00:00", 4, "goesOn"));
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
    }

    @Test
    void stepping_up_sends_assessment_plan_and_reviews_to_the_front_door_within_a_working_day() {
        var plan = story.aPlan(true);
        story.passesTo("2026-11-11T10:30:00Z");
        var review = story.review(plan, FIRST, 2, "stepUp");
        review.put("support", "goesOn");
        story.answers(plan, REVIEW, WORKER, review);
        assertThat(story.reached(plan)).contains("endEvent_steppedUp", "endEvent_noLookNeeded");
        assertThat(story.waitsAt(plan)).containsExactly(SEND);
        assertThat(story.clock("eh-step-up", plan).dueAt()).as("end of Thursday 12 November").isEqualTo("2026-11-13T00:00:00Z");
        assertThat(story.state("eh-intervention-max", plan)).isEqualTo("cancelled");
        assertThat(episodes.find(plan).orElseThrow().isOpen()).as("until the referral is sent, early help answers for the family").isTrue();
        assertThat(story.differences(plan)).isEmpty();
        assertThatThrownBy(() -> story.answers(plan, SEND, WORKER, referral("2026-11-10T10:00+00:00"))).isInstanceOf(Refused.class)
                .hasMessageContaining("before stepping up was decided");

        story.answers(plan, SEND, WORKER, referral("2026-11-11T10:20+00:00"));
        assertThat(story.state("eh-step-up", plan)).isEqualTo("met");
        assertThat(story.reached(plan)).contains("endEvent_referralSent");
        assertThat(story.heard(EarlyHelpSteppedUp.class)).singleElement().satisfies(sent -> {
            assertThat(sent.familyAgrees()).isFalse();
            assertThat(sent.harmFeared()).isFalse();
            assertThat(sent.by()).isEqualTo(WORKER);
            assertThat(sent.packet().assessment()).contains("Willow School", "She carries what a grown-up should carry.", "I get my brother up");
            assertThat(sent.packet().goals()).singleElement().asString().contains("3 → 2 of 10");
            assertThat(sent.packet().reviews()).singleElement().asString().contains("stopped her medicine");
            assertThat(sent.packet().support()).singleElement().asString().contains("Farah Example", "4 weeks");
            assertThat(sent.packet().agreements()).hasSize(2);
            assertThat(sent.packet().inWords()).contains("**Reviews**");
        });
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(EarlyHelpEnd.STEPPED_UP));
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_step_up_not_sent_is_warned_of_and_met_late_or_cancelled() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, FIRST, 2, "stepUp"));
        story.passesTo("2026-11-13T09:30:00Z");
        assertThat(story.warnedAbout(plan)).contains("eh-step-up");
        assertThat(story.state("eh-step-up", plan)).isEqualTo("missed");
        story.answers(plan, SEND, WORKER, referral("2026-11-13T09:20+00:00"));
        assertThat(story.state("eh-step-up", plan)).isEqualTo("met-late");
        assertThat(story.reached(plan)).contains("event_notYetSent", "endEvent_escalated");

        story.begins();
        var other = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(other, REVIEW, WORKER, story.review(other, FIRST, 2, "stepUp"));
        story.doInOneTransaction(() -> episodes.end(other, "The child died (made up).", story.now(), MANAGER));
        assertThat(story.state("eh-step-up", other)).isEqualTo("cancelled");
        assertThat(story.waitsAt(other)).isEmpty();
        assertThat(story.differences(other)).isEmpty();
    }

    @Test
    void a_family_that_stays_away_is_considered_for_harm_and_the_plan_goes_on_ends_or_steps_up() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, FIRST, 3, "considerHarm"));
        assertThat(story.waitsAt(plan)).containsExactly(HARM);
        assertThat(story.differences(plan)).isEmpty();
        story.answers(plan, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
        assertThat(story.clock("eh-taf-review", plan).dueAt()).as("from the review").isEqualTo("2026-12-24T00:00:00Z");
        assertThat(story.differences(plan)).isEmpty();

        story.passesTo("2026-12-09T10:30:00Z");
        story.answers(plan, REVIEW, WORKER, story.review(plan, "2026-12-09T10:00+00:00", 4, "considerHarm"));
        story.answers(plan, HARM, MANAGER, harm("universal", false, false, false));
        assertThat(story.reached(plan)).contains("endEvent_universalServices");
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(EarlyHelpEnd.REFUSED));
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void agreement_withdrawn_from_the_childs_page_ends_the_cycle_where_it_is_and_where_harm_is_suspected_the_front_door_is_told() {
        var plan = story.aPlan(true);
        story.passesTo("2026-10-28T10:00:00Z");
        story.withdraws(story.agreementWith(plan, "Willow School").id());
        assertThat(story.waitsAt(plan)).containsExactly(HARM);
        assertThat(story.reached(plan)).contains("event_agreementWithdrawn");
        assertThat(story.differences(plan)).isEmpty();
        story.answers(plan, HARM, MANAGER, harm("stepUp", true, true, true));
        assertThat(story.reached(plan)).contains("endEvent_referred");
        assertThat(story.heard(HarmSuspected.class)).hasSize(1);
        assertThat(story.waitsAt(plan)).containsExactly(SEND);
        story.answers(plan, SEND, WORKER, referral("2026-10-28T10:00+00:00"));
        assertThat(story.heard(EarlyHelpSteppedUp.class)).singleElement().satisfies(sent -> assertThat(sent.harmFeared()).isTrue());
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(EarlyHelpEnd.REFERRED));
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void agreement_withdrawn_mid_cycle_leaves_the_review_due_as_it_was() {
        var plan = story.aPlan(false);
        story.passesTo("2026-10-28T10:00:00Z");
        story.withdraws(story.agreementWith(plan, "Willow School").id());
        story.answers(plan, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
        assertThat(story.clock("eh-taf-review", plan).dueAt()).isEqualTo("2026-11-26T00:00:00Z");
        assertThat(story.instancesOf("early-help-plan", plan)).isEqualTo(2);
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void at_a_review_the_family_may_withdraw_one_agreement_and_the_plan_goes_on_with_a_reason() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        var review = story.review(plan, FIRST, 6, "goesOn");
        review.put("withdrawn", List.of(Map.of("agreement", story.agreementWith(plan, "Willow School").id().toString(), "withdrawnBy", "Maud Madeup",
                "why", "She changes school.")));
        refusedWith(plan, review, "The rule table suggests “A manager considers harm”");
        review.put("whyDifferent", "She changes school; everything else is agreed.");
        story.answers(plan, REVIEW, WORKER, review);
        assertThat(story.agreementWith(plan, "Willow School").isLive()).isFalse();
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
    }

    @Test
    void targeted_support_is_looked_at_by_a_manager_in_week_twelve_and_continues_with_a_reason() {
        var plan = story.aPlan(true);
        assertThat(story.clock("eh-intervention-max", plan).dueAt()).as("twelve weeks from 14 October").isEqualTo("2027-01-07T00:00:00Z");
        assertThat(story.hasClock("eh-intervention-min", plan)).as("an expectation, not a deadline").isFalse();
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
        reviewedWithSupport(plan, FIRST, 5);
        reviewedWithSupport(plan, "2026-12-09T10:00+00:00", 6);
        story.passesTo("2027-01-05T10:00:00Z");
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, LOOK);
        assertThat(story.task(plan, LOOK).groups()).containsExactly("east-team-manager");
        assertThat(story.warnedAbout(plan)).contains("eh-intervention-max");
        assertThatThrownBy(() -> story.answers(plan, LOOK, MANAGER, with(look("continues"), "stillNeeded", "no"))).isInstanceOf(Refused.class)
                .hasMessageContaining("The rule table suggests “The support closes”");
        story.answers(plan, LOOK, MANAGER, look("continues"));
        assertThat(story.reached(plan)).contains("endEvent_supportContinues", "endEvent_looked");
        assertThat(story.clock("eh-intervention-max", plan).dueAt()).as("twelve more weeks").isEqualTo("2027-03-30T23:00:00Z");
        assertThat(story.states("eh-intervention-max", plan)).containsExactly("met", "running");
        assertThat(story.instancesOf("early-help-support", plan)).isEqualTo(2);
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void support_looked_at_late_is_met_late_and_closes_while_the_plan_goes_on() {
        var plan = story.aPlan(true);
        reviewedWithSupport(plan, FIRST, 5);
        reviewedWithSupport(plan, "2026-12-09T10:00+00:00", 6);
        story.passesTo("2027-01-07T10:00:00Z");
        assertThat(story.state("eh-intervention-max", plan)).isEqualTo("missed");
        story.answers(plan, LOOK, MANAGER, look("closes"));
        assertThat(story.state("eh-intervention-max", plan)).isEqualTo("met-late");
        assertThat(story.reached(plan)).contains("endEvent_supportClosed");
        assertThat(story.waitsAt(plan)).containsExactly(REVIEW);
        assertThat(story.heard(EarlyHelpSupportEnded.class)).singleElement().satisfies(ended -> assertThat(ended.weeks()).isEqualTo(12));
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void where_the_risk_rises_in_week_twelve_the_manager_steps_the_family_up() {
        var plan = story.aPlan(true);
        reviewedWithSupport(plan, FIRST, 5);
        story.passesTo("2026-12-28T10:00:00Z");
        story.answers(plan, LOOK, MANAGER, look("stepUp"));
        assertThat(story.reached(plan)).contains("endEvent_steppedUp");
        assertThat(story.waitsAt(plan)).containsExactly(SEND);
        assertThat(story.state("eh-taf-review", plan)).isEqualTo("cancelled");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void support_that_starts_or_ends_at_a_review_is_counted_from_its_own_days() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        var starts = story.review(plan, FIRST, 5, "goesOn");
        starts.putAll(Map.of("support", "starts", "supportOn", "2026-11-09", "supportBy", "Farah Example"));
        story.answers(plan, REVIEW, WORKER, starts);
        assertThat(story.clock("eh-intervention-max", plan).dueAt()).as("twelve weeks from 9 November").isEqualTo("2027-02-02T00:00:00Z");
        assertThat(story.differences(plan)).isEmpty();
        story.passesTo("2026-12-09T10:30:00Z");
        var ends = story.review(plan, "2026-12-09T10:00+00:00", 6, "goesOn");
        ends.putAll(Map.of("support", "ends", "supportOn", "2026-12-07"));
        story.answers(plan, REVIEW, WORKER, ends);
        assertThat(story.state("eh-intervention-max", plan)).isEqualTo("cancelled");
        assertThat(story.reached(plan)).contains("endEvent_noLookNeeded", "event_supportEnded");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_review_that_cannot_be_finished_is_not_half_stored() {
        var plan = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        failure.at(EarlyHelpReviewed.class);
        assertThatThrownBy(() -> story.answers(plan, REVIEW, WORKER, story.review(plan, FIRST, 6, "goesOn"))).hasMessageContaining("made-up failure");
        assertThat(story.inOneTransaction(() -> goals.inWords(plan))).singleElement().asString().doesNotContain("→");
        assertThat(story.state("eh-taf-review", plan)).isEqualTo("running");
        assertThat(episodes.find(plan).orElseThrow().reviews()).isZero();
        assertThat(story.differences(plan)).isEmpty();
    }

    private void reviewedWithSupport(UUID plan, String at, int measure) {
        story.passesTo(java.time.OffsetDateTime.parse(at).toInstant().plusSeconds(600).toString());
        story.answers(plan, REVIEW, WORKER, with(story.review(plan, at, measure, "goesOn"), "support", "goesOn"));
    }

    private void refusedWith(UUID plan, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(plan, REVIEW, WORKER, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
