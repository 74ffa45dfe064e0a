package org.childjourney.childinneed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.childinneed.NeedPlanStory.AGREE;
import static org.childjourney.childinneed.NeedPlanStory.DRIFT;
import static org.childjourney.childinneed.NeedPlanStory.HARM;
import static org.childjourney.childinneed.NeedPlanStory.REVIEW;
import static org.childjourney.childinneed.NeedPlanStory.UNSEEN;
import static org.childjourney.childinneed.NeedPlanStory.VISIT;
import static org.childjourney.childinneed.NeedPlanStory.agreed;
import static org.childjourney.childinneed.NeedPlanStory.drift;
import static org.childjourney.childinneed.NeedPlanStory.harm;
import static org.childjourney.childinneed.NeedPlanStory.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.NewChild;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.childjourney.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class ChildInNeedPlanTest {

    private static final List<String> RULES = List.of("cin-plan-start", "cin-visit", "cin-first-review", "cin-drift-12m");

    @Autowired NeedPlanStory story;
    @Autowired MadeUpFailure failure;
    @Autowired ChildInNeedPlans needPlans;
    @Autowired PlansInForce inForce;
    @Autowired Plans plans;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void from_the_decision_the_plan_is_agreed_with_the_family_by_working_day_10() {
        var plan = story.aPlan();
        assertThat(story.waitsAt(plan)).containsExactly(AGREE);
        assertThat(story.task(plan, AGREE).dueAt()).as("end of Monday 21 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.task(plan, AGREE).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.differences(plan)).isEmpty();

        story.isAgreed(plan);
        assertThat(story.state("cin-plan-start", plan)).isEqualTo("met");
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(story.clock("cin-first-review", plan).dueAt()).as("six weeks from Wednesday 9 September").isEqualTo("2026-10-21T23:00:00Z");
        assertThat(story.clock("cin-visit", plan).dueAt()).as("20 working days from the decision").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.clock("cin-drift-12m", plan).dueAt()).as("nine months").isEqualTo("2027-06-09T23:00:00Z");
        assertThat(story.heard(NeedPlanAgreed.class)).hasSize(1);
        assertThat(needPlans.find(plan).orElseThrow().startDate()).as("census: CINPlanStartDate").isEqualTo("2026-09-09");
        assertThat(plans.latest(plan).orElseThrow().needs()).hasSize(1);
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_plan_not_agreed_in_time_is_warned_of_missed_and_met_late_and_the_task_is_never_locked() {
        var plan = story.aPlan();
        story.passesTo("2026-09-22T08:00:00Z");
        assertThat(story.warnedAbout(plan)).containsExactly("cin-plan-start");
        assertThat(story.state("cin-plan-start", plan)).isEqualTo("missed");
        assertThat(story.differences(plan)).isEmpty();
        story.answers(plan, AGREE, "social-worker", agreed("2026-09-22T08:30+01:00"));
        assertThat(story.state("cin-plan-start", plan)).isEqualTo("met-late");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_plan_says_for_every_need_what_one_will_see_who_does_what_by_when_and_what_happens_if_not() {
        var plan = story.aPlan();
        story.passesTo("2026-09-09T15:30:00Z");
        var vague = agreed("2026-09-09T16:00+01:00");
        var need = NeedPlanStory.need("2026-10-01", "no");
        need.remove("outcome");
        need.put("actions", List.of(Map.of("what", "Find a night sitter.", "by", "2026-09-01")));
        vague.put("needs", List.of(need));
        assertThatThrownBy(() -> story.answers(plan, AGREE, "social-worker", vague)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field())
                        .containsExactly("needs[0].outcome", "needs[0].actions[0].owner", "needs[0].actions[0].by"));
        var nobody = agreed("2026-09-09T16:00+01:00");
        nobody.put("agreedBy", List.of());
        refusedWith(plan, AGREE, "social-worker", nobody, "Who agreed?");
        refusedWith(plan, AGREE, "social-worker", agreed("2026-09-09T17:00+01:00"), "lies in the future");
        refusedWith(plan, AGREE, "social-worker", agreed("2026-09-07T09:00+01:00"), "before the plan was decided");
        assertThat(story.waitsAt(plan)).containsExactly(AGREE);
        assertThat(plans.latest(plan)).isEmpty();
    }

    @Test
    void when_the_family_refuses_the_manager_considers_harm_and_may_have_them_asked_again() {
        var plan = story.aPlan();
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(plan, AGREE, "social-worker", refused("2026-09-09T16:00+01:00"));
        assertThat(story.heard(NeedPlanRefused.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("We want no strangers at home."));
        assertThat(story.waitsAt(plan)).containsExactly(HARM);
        assertThat(story.task(plan, HARM).groups()).containsExactly("east-team-manager");
        assertThat(story.differences(plan)).isEmpty();
        story.passesTo("2026-09-22T08:00:00Z");
        assertThat(story.warnedAbout(plan)).as("while the manager thinks, the clock runs on").containsExactly("cin-plan-start");
        assertThat(story.differences(plan)).isEmpty();

        refusedWith(plan, HARM, "team-manager", harm("closed", false, true, false), "The rule table suggests “Ask the family again”");
        story.answers(plan, HARM, "team-manager", harm("tryAgain", false, true, false));
        assertThat(story.waitsAt(plan)).containsExactly(AGREE);
        assertThat(story.differences(plan)).isEmpty();
        story.answers(plan, AGREE, "social-worker", agreed("2026-09-22T08:30+01:00"));
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"closed, false, false, CLOSED, endEvent_closed", "earlyHelp, false, true, EARLY_HELP, endEvent_earlyHelp",
        "strategyDiscussion, true, false, STRATEGY_DISCUSSION, endEvent_strategyDiscussion"})
    void a_refused_plan_ends_without_one_in_early_help_or_where_harm_is_suspected_in_a_strategy_discussion(
            String decision, boolean harm, boolean earlyHelp, NeedPlanEnd end, String element) {
        var plan = story.aPlan();
        story.passesTo("2026-09-09T15:30:00Z");
        story.answers(plan, AGREE, "social-worker", refused("2026-09-09T16:00+01:00"));
        story.answers(plan, HARM, "team-manager", harm(decision, harm, false, earlyHelp));

        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(story.endsOf(plan)).contains("child-in-need-plan " + element, "child-in-need-plan endEvent_noPlan");
        assertThat(story.heard(NeedPlanEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(end));
        assertThat(story.state("cin-plan-start", plan)).isEqualTo("cancelled");
        assertThat(story.clock("cin-plan-start", plan).reason()).contains("did not agree");
        var facts = needPlans.find(plan).orElseThrow();
        assertThat(facts.endDate()).as("never agreed, so no plan for the census").isNull();
        story.inOneTransaction(() -> assertThat(inForce.of(facts.child())).isEmpty());
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_family_that_refuses_for_brothers_and_sisters_is_written_down_once_and_each_child_keeps_a_voice_and_a_plan_of_their_own() {
        var elder = story.aChild();
        var younger = story.aChild();
        story.areSiblings(elder, younger);
        var first = story.aPlanOf(elder);
        var second = story.aPlanOf(younger);
        var stranger = story.aPlan();
        story.passesTo("2026-09-09T15:30:00Z");

        var forStranger = refused("2026-09-09T16:00+01:00");
        forStranger.put("alsoFor", List.of(Map.of("record", stranger.toString(), "seenAlone", "yes", "childSaid", "I like school.")));
        refusedWith(first, AGREE, "social-worker", forStranger, "does not wait at this step");
        var both = refused("2026-09-09T16:00+01:00");
        both.put("alsoFor", List.of(Map.of("record", second.toString(), "seenAlone", "yes", "childSaid", "I am scared at night.")));
        story.answers(first, AGREE, "social-worker", both);
        assertThat(story.waitsAt(first)).containsExactly(HARM);
        assertThat(story.waitsAt(second)).containsExactly(HARM);
        assertThat(story.waitsAt(stranger)).containsExactly(AGREE);
        assertThat(story.said(second, "childSaid")).isEqualTo("I am scared at night.");
        assertThat(story.said(first, "childSaid")).isEqualTo("null");

        var harmed = harm("strategyDiscussion", true, false, false);
        harmed.put("alsoFor", List.of(Map.of("record", second.toString(), "childsDay", "She waits at the window till eight.")));
        story.answers(first, HARM, "team-manager", harmed);
        assertThat(story.heard(NeedPlanEnded.class)).extracting(NeedPlanEnded::child).containsExactlyInAnyOrder(elder, younger);
        assertThat(story.said(second, "childsDay")).isEqualTo("She waits at the window till eight.");
        assertThat(story.differences(first)).isEmpty();
        assertThat(story.differences(second)).isEmpty();
    }

    @Test
    void the_first_review_is_at_six_weeks_then_every_three_months_and_each_is_a_new_instance() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-10-19T13:00:00Z");
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-10-19T13:00+01:00", "goesOn"));
        assertThat(story.state("cin-first-review", plan)).isEqualTo("met");
        assertThat(story.clock("cin-review-subsequent", plan).dueAt()).as("three months from Monday 19 October").isEqualTo("2027-01-20T00:00:00Z");
        assertThat(story.instancesOf("child-in-need-plan", plan)).isEqualTo(2);
        assertThat(story.endsOf(plan)).contains("child-in-need-plan endEvent_planGoesOn", "child-in-need-plan endEvent_reviewed");
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(story.task(plan, REVIEW).groups()).as("a manager chairs").containsExactly("east-team-manager");
        assertThat(plans.of(plan)).hasSize(2);
        assertThat(story.differences(plan)).isEmpty();

        story.passesTo("2027-01-21T09:00:00Z");
        assertThat(story.warnedAbout(plan)).contains("cin-review-subsequent");
        assertThat(story.state("cin-review-subsequent", plan)).isEqualTo("missed");
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2027-01-21T09:00+00:00", "goesOn"));
        assertThat(story.clocks("cin-review-subsequent", plan)).extracting(clock -> clock.state(story.now()).text()).containsExactly("met-late", "running");
        assertThat(story.clock("cin-review-subsequent", plan).dueAt()).isEqualTo("2027-04-21T23:00:00Z");
        assertThat(story.instancesOf("child-in-need-plan", plan)).isEqualTo(3);
        assertThat(needPlans.find(plan).orElseThrow().reviews()).isEqualTo(2);
        assertThat(story.heard(NeedPlanReviewed.class)).extracting(NeedPlanReviewed::number).containsExactly(1, 2);
        assertThat(story.differences(plan)).isEmpty();

        story.inOneTransaction(() -> needPlans.end(plan, "Moved away for good (made up).", story.now(), "team-manager"));
        assertThat(story.state("cin-review-subsequent", plan)).isEqualTo("cancelled");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_first_review_held_late_is_met_late_and_one_that_tells_nothing_of_a_need_is_refused() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-10-22T13:00:00Z");
        assertThat(story.warnedAbout(plan)).contains("cin-first-review");
        var silent = story.review(plan, "2026-10-22T13:00+01:00", "goesOn");
        silent.put("progress", List.of());
        refusedWith(plan, REVIEW, "team-manager", silent, "say how it goes with “Otto needs somebody with him at night.”");
        refusedWith(plan, REVIEW, "team-manager", story.review(plan, "2026-09-08T13:00+01:00", "goesOn"), "before the plan was agreed or last reviewed");
        refusedWith(plan, REVIEW, "team-manager", story.review(plan, "2026-10-23T13:00+01:00", "goesOn"), "lies in the future");
        var tooSoon = story.review(plan, "2026-10-22T13:00+01:00", "closed");
        tooSoon.put("needsMet", "some");
        refusedWith(plan, REVIEW, "team-manager", tooSoon, "The rule table suggests “The plan goes on”");
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-10-22T13:00+01:00", "goesOn"));
        assertThat(story.state("cin-first-review", plan)).isEqualTo("met-late");
        assertThat(story.differences(plan)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"closed, CLOSED, endEvent_closed", "earlyHelp, EARLY_HELP, endEvent_earlyHelp", "strategyDiscussion, STRATEGY_DISCUSSION, endEvent_strategyDiscussion"})
    void a_review_may_end_the_plan_and_then_no_visit_review_or_look_at_drift_is_left(String decision, NeedPlanEnd end, String element) {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-10-19T13:00:00Z");
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-10-19T13:00+01:00", decision));

        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(story.endsOf(plan)).contains("child-in-need-plan " + element, "need-visit endEvent_noLongerNeeded", "need-drift-review endEvent_noLongerNeeded");
        assertThat(story.heard(NeedPlanEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.end()).isEqualTo(end);
            assertThat(ended.by()).isEqualTo("team-manager");
        });
        assertThat(needPlans.find(plan).orElseThrow().endDate()).as("census: CINPlanEndDate").isEqualTo("2026-10-19");
        assertThat(List.of("cin-visit", "cin-drift-12m")).allSatisfy(rule -> assertThat(story.state(rule, plan)).isEqualTo("cancelled"));
        assertThat(story.state("cin-first-review", plan)).isEqualTo("met");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_visit_is_every_20_working_days_for_an_action_of_the_plan_and_the_next_counts_from_the_one_before() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-09-16T15:00:00Z");
        var forNothing = story.seen(plan, "2026-09-16T15:30+01:00");
        forNothing.put("purpose", "a chat");
        refusedWith(plan, VISIT, "social-worker", forNothing, "Choose an action of the plan");
        story.answers(plan, VISIT, "social-worker", story.seen(plan, "2026-09-16T15:30+01:00"));

        assertThat(story.heard(NeedVisitMade.class)).singleElement().satisfies(visit -> {
            assertThat(visit.seen()).isTrue();
            assertThat(visit.seenAlone()).isTrue();
            assertThat(visit.what()).contains("seen alone", "Sam reads me the dragon book.");
        });
        assertThat(story.clocks("cin-visit", plan)).extracting(clock -> clock.state(story.now()).text()).containsExactly("met", "running");
        assertThat(story.clock("cin-visit", plan).dueAt()).as("20 working days from Wednesday 16 September").isEqualTo("2026-10-14T23:00:00Z");
        assertThat(story.instancesOf("need-visit", plan)).isEqualTo(2);
        assertThat(story.endsOf(plan)).contains("need-visit endEvent_nextVisitPlanned", "need-visit endEvent_childSeen");
        assertThat(story.differences(plan)).isEmpty();

        story.passesTo("2026-10-15T09:00:00Z");
        assertThat(story.warnedAbout(plan)).contains("cin-visit");
        assertThat(story.state("cin-visit", plan)).isEqualTo("missed");
        story.answers(plan, VISIT, "social-worker", story.seen(plan, "2026-10-15T09:30+01:00"));
        assertThat(story.clocks("cin-visit", plan)).extracting(clock -> clock.state(story.now()).text()).containsExactly("met", "met-late", "running");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_failed_visit_is_not_a_visit_and_the_second_in_a_row_is_the_managers_the_same_day() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-09-16T15:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-09-16T15:30+01:00", "2026-09-17"));
        assertThat(story.state("cin-visit", plan)).isEqualTo("running");
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(story.warnedAbout(plan)).isEmpty();

        story.passesTo("2026-09-17T15:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-09-17T15:30+01:00", "2026-09-18"));
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, UNSEEN);
        assertThat(story.task(plan, UNSEEN).groups()).containsExactly("east-team-manager");
        assertThat(story.warnedAbout(plan)).as("a line of the manager's escalation, the same moment").containsExactly("cin-visit");
        assertThat(story.heard(NeedVisitMade.class)).last().satisfies(visit -> {
            assertThat(visit.significant()).isTrue();
            assertThat(visit.what()).contains("2 times in a row");
        });
        assertThat(story.differences(plan)).isEmpty();

        story.answers(plan, UNSEEN, "team-manager", Map.of("whatIsKnown", "School saw him this morning, tired.", "unseenNext", "tryAgain",
                "direction", "At the school gate at three today, with the teacher."));
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(story.heard(HarmSuspected.class)).isEmpty();
        assertThat(story.heard(NeedUnseenChildDecided.class)).hasSize(1);

        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-09-17T15:45+01:00", "2026-09-18"));
        story.answers(plan, UNSEEN, "team-manager", Map.of("whatIsKnown", "School has not seen him for a week.", "unseenNext", "harmSuspected",
                "harmBecause", "Nobody has seen him for a week, and the house is dark.", "direction", "Police welfare visit with us within the hour."));
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(harm -> assertThat(harm.because()).startsWith("Nobody has seen him"));
        assertThat(needPlans.find(plan).orElseThrow().isOpen()).isTrue();

        story.answers(plan, VISIT, "social-worker", story.seen(plan, "2026-09-17T15:50+01:00"));
        assertThat(story.clocks("cin-visit", plan)).extracting(clock -> clock.state(story.now()).text()).containsExactly("met", "running");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void harm_suspected_at_a_visit_is_said_at_once_and_the_plan_goes_on_beside_the_discussion() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-09-16T15:00:00Z");
        var visit = story.seen(plan, "2026-09-16T15:30+01:00");
        visit.putAll(Map.of("actToday", "yes", "whatToday", "Bruises in the shape of a hand; rang the manager at half past three.", "harmSuspected", "yes"));
        story.answers(plan, VISIT, "social-worker", visit);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(harm -> {
            assertThat(harm.because()).startsWith("Bruises in the shape of a hand");
            assertThat(harm.significant()).isTrue();
            assertThat(harm.child()).isEqualTo(needPlans.find(plan).orElseThrow().child());
        });
        assertThat(needPlans.find(plan).orElseThrow().isOpen()).isTrue();

        var urgentOnly = story.seen(plan, "2026-09-16T15:40+01:00");
        urgentOnly.putAll(Map.of("actToday", "yes", "whatToday", "No food in the house; the duty worker brings some.", "harmSuspected", "no"));
        story.answers(plan, VISIT, "social-worker", urgentOnly);
        assertThat(story.heard(HarmSuspected.class)).hasSize(1);
    }

    @Test
    void harm_told_at_the_first_meeting_is_said_at_once_whether_the_family_agrees_or_not() {
        var plan = story.aPlan();
        story.passesTo("2026-09-09T15:30:00Z");
        var refusal = refused("2026-09-09T16:00+01:00");
        refusal.putAll(Map.of("actToday", "yes", "whatToday", "He hid a burn; rang the manager at four.", "harmSuspected", "yes"));
        story.answers(plan, AGREE, "social-worker", refusal);
        assertThat(story.heard(NeedHarmSuspected.class)).singleElement().satisfies(harm -> assertThat(harm.what()).contains("He hid a burn"));
    }

    @Test
    void drift_at_nine_months_is_seen_by_the_service_manager() {
        var plan = story.anAgreedPlan();
        story.passesTo("2027-05-06T09:00:00Z");
        assertThat(story.waitsAt(plan)).doesNotContain(DRIFT);
        story.passesTo("2027-05-11T09:00:00Z");
        assertThat(story.waitsAt(plan)).as("a month before nine months").contains(DRIFT);
        assertThat(story.task(plan, DRIFT).groups()).containsExactly("service-manager");
        assertThat(story.task(plan, DRIFT).dueAt()).isEqualTo("2027-06-09T23:00:00Z");
        assertThat(story.differences(plan)).isEmpty();
        refusedWith(plan, DRIFT, "service-manager", drift("2027-05-01"), "must be today or later");
        story.answers(plan, DRIFT, "service-manager", drift("2027-06-20"));
        assertThat(story.state("cin-drift-12m", plan)).isEqualTo("met");
        assertThat(story.heard(NeedDriftSeen.class)).singleElement().satisfies(seen ->
                assertThat(seen.what()).contains("not working", "Review within a month, with the school in the room, by 20 June 2027"));
        assertThat(story.endsOf(plan)).contains("need-drift-review endEvent_driftSeen");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void drift_nobody_looks_at_by_nine_months_is_escalated_and_stays_to_be_looked_at() {
        var plan = story.anAgreedPlan();
        story.passesTo("2027-06-10T09:00:00Z");
        assertThat(story.warnedAbout(plan)).contains("cin-drift-12m");
        assertThat(story.state("cin-drift-12m", plan)).isEqualTo("missed");
        assertThat(story.differences(plan)).isEmpty();
        var harmed = drift("2027-06-20");
        harmed.putAll(Map.of("harmSuspected", "yes", "harmBecause", "Three reports of burns, never joined up."));
        story.answers(plan, DRIFT, "service-manager", harmed);
        assertThat(story.state("cin-drift-12m", plan)).isEqualTo("met-late");
        assertThat(story.heard(HarmSuspected.class)).hasSize(1);
        assertThat(story.endsOf(plan)).contains("need-drift-review endEvent_escalated");
    }

    @ParameterizedTest(name = "agreed already: {0}")
    @ValueSource(booleans = {true, false})
    void a_protection_plan_takes_the_place_of_a_need_plan_in_one_transaction(boolean agreed) {
        var plan = agreed ? story.anAgreedPlan() : story.aPlan();
        var child = needPlans.find(plan).orElseThrow().child();
        UUID protectionPlan = UUID.randomUUID();
        assertThatThrownBy(() -> story.inOneTransaction(() -> inForce.take(child, PlanKind.CHILD_PROTECTION, protectionPlan, story.now(), "conference-chair")))
                .isInstanceOf(Refused.class).hasMessageContaining("a child in need plan already");

        story.inOneTransaction(() -> {
            needPlans.end(plan, NeedPlanEnd.PROTECTION_PLAN, "The conference made a protection plan (made up).", story.now(), "conference-chair");
            inForce.take(child, PlanKind.CHILD_PROTECTION, protectionPlan, story.now(), "conference-chair");
        });
        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(story.endsOf(plan)).contains("child-in-need-plan endEvent_replaced");
        assertThat(story.heard(NeedPlanEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(NeedPlanEnd.PROTECTION_PLAN));
        story.inOneTransaction(() -> assertThat(inForce.of(child).orElseThrow().kind()).isEqualTo(PlanKind.CHILD_PROTECTION));
        assertThat(story.state(agreed ? "cin-first-review" : "cin-plan-start", plan)).isEqualTo("cancelled");
        assertThat(story.differences(plan)).isEmpty();
        assertThatThrownBy(() -> story.aPlanOf(child)).as("a need plan beside it").isInstanceOf(Refused.class)
                .hasMessageContaining("a child protection plan already");
    }

    @Test
    void a_second_need_plan_is_impossible_and_the_same_event_begins_nothing_twice() {
        var child = story.aChild();
        var decided = new NewNeedPlan(child, story.journeyOf(child), NeedPlanStory.DECIDED, null, "AssessmentConcluded:" + UUID.randomUUID());
        UUID first = story.begin(decided);
        assertThat(story.begin(decided)).isEqualTo(first);
        assertThat(story.waitsAt(first)).hasSize(1);
        assertThatThrownBy(() -> story.aPlanOf(child)).isInstanceOf(Refused.class).hasMessageContaining("There is a child in need plan already, since 7 September 2026");
        assertThat(needPlans.of(child)).as("nothing of the attempt is kept").hasSize(1);
        assertThat(needPlans.openOf(child).orElseThrow().id()).isEqualTo(first);

        story.inOneTransaction(() -> needPlans.end(first, "Ended (made up).", story.now(), "team-manager"));
        assertThat(story.aPlanOf(child)).as("after the first has ended").isNotEqualTo(first);
        var ahead = new NewNeedPlan(child, story.journeyOf(child), story.now().plusSeconds(60), null, "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> story.begin(ahead)).isInstanceOf(Refused.class).hasMessageContaining("in the future");
    }

    @Test
    void ended_from_outside_every_clock_is_cancelled_with_the_reason_no_task_is_left_and_once_is_enough() {
        var plan = story.anAgreedPlan();
        story.inOneTransaction(() -> needPlans.end(plan, "The child died (made up).", story.now(), "team-manager"));
        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(RULES.subList(1, 4)).allSatisfy(rule -> {
            assertThat(story.state(rule, plan)).isEqualTo("cancelled");
            assertThat(story.clock(rule, plan).reason()).isEqualTo("The child died (made up).");
        });
        story.inOneTransaction(() -> needPlans.end(plan, "Again", story.now(), "team-manager"));
        assertThat(story.heard(NeedPlanEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(NeedPlanEnd.OTHER));
        assertThat(story.differences(plan)).isEmpty();
        story.passesTo("2027-07-01T09:00:00Z");
        assertThat(story.warnedAbout(plan)).isEmpty();
    }

    @Test
    void a_plan_brought_in_stands_at_its_next_review_with_clocks_from_its_real_dates() {
        var child = story.aChild();
        UUID plan = bringIn(new NeedPlanBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 8, 28),
                "made-up-file:" + UUID.randomUUID()));
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(story.clock("cin-review-subsequent", plan).dueAt()).as("three months from 10 July").isEqualTo("2026-10-10T23:00:00Z");
        assertThat(story.clock("cin-visit", plan).dueAt()).as("20 working days from Friday 28 August, without the bank holiday").isEqualTo("2026-09-28T23:00:00Z");
        assertThat(story.clock("cin-drift-12m", plan).dueAt()).as("nine months from 1 June").isEqualTo("2027-03-02T00:00:00Z");
        assertThat(needPlans.find(plan).orElseThrow().startDate()).isEqualTo("2026-06-01");
        assertThat(story.differences(plan)).isEmpty();

        story.passesTo("2026-09-08T09:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.seen(plan, "2026-09-08T09:30+01:00"));
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-09-08T09:30+01:00", "goesOn"));
        assertThat(plans.latest(plan)).as("the first review here writes the plan down").isPresent();
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void of_a_plan_brought_in_no_review_is_called_missed_of_which_nothing_is_known_but_drift_is_seen_at_once() {
        var child = story.aChild();
        UUID young = bringIn(new NeedPlanBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 8, 24), null, null, "made-up-file:" + UUID.randomUUID()));
        assertThat(story.clock("cin-first-review", young).dueAt()).as("six weeks from 24 August").isEqualTo("2026-10-05T23:00:00Z");

        var other = story.aChild();
        UUID[] old = new UUID[1];
        story.inOneTransaction(() -> old[0] = needPlans.bringIn(other, story.journeyOf(other), LocalDate.of(2025, 9, 1), "made-up-file:" + UUID.randomUUID(), "system-operator"));
        assertThat(story.clocks("cin-first-review", old[0])).isEmpty();
        assertThat(story.state("cin-review-subsequent", old[0])).isEqualTo("running");
        assertThat(story.clock("cin-review-subsequent", old[0]).dueAt()).as("13 October, then every three months").isEqualTo("2026-10-13T23:00:00Z");
        assertThat(story.clock("cin-visit", old[0]).dueAt()).as("from today, as nobody knows of a visit").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.state("cin-drift-12m", old[0])).isEqualTo("missed");
        story.passesTo("2026-09-07T09:00:01Z");
        assertThat(story.waitsAt(old[0])).contains(DRIFT);
        assertThat(story.differences(old[0])).isEmpty();
    }

    @Test
    void the_same_row_of_the_same_file_brings_in_nothing_twice_and_dates_that_cannot_be_are_refused() {
        var child = story.aChild();
        var found = new NeedPlanBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 8, 24), null, null, "made-up-file:" + UUID.randomUUID());
        assertThat(bringIn(found)).isEqualTo(bringIn(found));
        var ahead = new NeedPlanBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 9, 8), null, LocalDate.of(2026, 9, 9), "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> bringIn(ahead)).isInstanceOf(Refused.class).hasMessageContaining("started in the future").hasMessageContaining("seen in the future");
        var backwards = new NeedPlanBroughtIn(child, story.journeyOf(child), LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 1), null, "X:" + UUID.randomUUID());
        assertThatThrownBy(() -> bringIn(backwards)).isInstanceOf(Refused.class).hasMessageContaining("between the start of the plan on 24 August 2026 and today");
    }

    @Test
    void if_anything_fails_after_the_review_record_clocks_tasks_and_plan_are_all_as_before() {
        var plan = story.anAgreedPlan();
        story.passesTo("2026-10-19T13:00:00Z");
        failure.at(NeedPlanEnded.class);
        assertThatThrownBy(() -> story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-10-19T13:00+01:00", "closed")))
                .hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(plan)).containsExactlyInAnyOrder(REVIEW, VISIT);
        assertThat(RULES.subList(1, 4)).allSatisfy(rule -> assertThat(story.clock(rule, plan).isOpen()).isTrue());
        assertThat(needPlans.find(plan).orElseThrow().reviews()).isZero();
        story.inOneTransaction(() -> assertThat(inForce.of(needPlans.find(plan).orElseThrow().child())).isPresent());
        failure.at(null);
        story.answers(plan, REVIEW, "team-manager", story.review(plan, "2026-10-19T13:00+01:00", "closed"));
        assertThat(story.waitsAt(plan)).isEmpty();
    }

    @Test
    void the_plan_of_an_unborn_child_is_agreed_with_and_visited_at_the_parent() {
        var plan = story.aPlanOf(story.child(NewChild.unborn("Madeup", LocalDate.of(2027, 1, 15))));
        story.passesTo("2026-09-09T15:30:00Z");
        var answers = agreed("2026-09-09T16:00+01:00");
        answers.remove("seenAlone");
        story.answers(plan, AGREE, "social-worker", answers);
        var visit = story.seen(plan, "2026-09-09T16:10+01:00");
        List.of("childSaid", "childWishes", "howTheySeemed", "seenAlone").forEach(visit::remove);
        visit.put("parentSaid", "I sing to the baby every night.");
        story.answers(plan, VISIT, "social-worker", visit);
        assertThat(story.heard(NeedVisitMade.class)).singleElement().satisfies(made -> assertThat(made.what()).contains("parent seen", "I sing to the baby"));
    }

    @Test
    void nothing_written_about_a_plan_is_ever_rewritten() {
        var plan = story.anAgreedPlan();
        assertThatThrownBy(() -> database.sql("update need_plan_papers set form = 'x' where plan = ?").param(plan).update()).hasStackTraceContaining("never deleted or rewritten");
        assertThatThrownBy(() -> database.sql("delete from need_plans where id = ?").param(plan).update()).hasStackTraceContaining("record of a child");
    }

    private UUID bringIn(NeedPlanBroughtIn found) {
        UUID[] plan = new UUID[1];
        story.inOneTransaction(() -> plan[0] = needPlans.bringIn(found, "system-operator"));
        return plan[0];
    }

    private void refusedWith(UUID plan, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(plan, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
