package org.childjourney.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.NewChild;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.clocks.ClockTrace;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ChildJourneyTest
class ProtectionPlanTest {

    private static final String CORE_GROUP = "userTask_holdTheCoreGroup";

    @Autowired ProtectionPlanStory story;
    @Autowired MadeUpFailure failure;
    @Autowired PlansInForce inForce;

    @BeforeEach
    void conference() {
        story.begins();
    }

    @Test
    void a_plan_begins_with_its_first_core_group_its_first_visit_and_its_first_review_counted_from_the_conference() {
        UUID plan = story.aPlan();
        assertThat(story.waitsAt(plan)).containsExactly(CORE_GROUP, "userTask_visitTheChild");
        assertThat(story.due("core-group-10wd", plan)).isEqualTo("2026-12-04");
        assertThat(story.due("cp-visit-first", plan)).isEqualTo("2026-11-27");
        assertThat(story.due("rcpc-first-3m", plan)).isEqualTo("2027-02-20");
        assertThat(story.due("cp-plan-15m-alert", plan)).isEqualTo("2028-02-20");
        assertThat(story.due("cp-plan-2y", plan)).isEqualTo("2028-11-20");
        assertThat(story.clock("child-turns-18-cp", plan).dueAt()).isEqualTo("2037-05-03T23:00:00Z");
        assertThat(story.heard(ProtectionPlanStarted.class)).hasSize(1);
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void the_same_conference_begins_no_plan_twice() {
        var child = story.child();
        var decided = story.decisionAbout(child);
        UUID first = story.transaction.execute(status -> story.protectionPlans.begin(decided, "conference-chair"));
        UUID again = story.transaction.execute(status -> story.protectionPlans.begin(decided, "conference-chair"));
        assertThat(again).isEqualTo(first);
        assertThat(story.running("child-protection-plan", first)).isOne();
    }

    @Test
    void a_plan_that_begins_in_the_future_or_without_a_category_of_abuse_is_refused() {
        var child = story.child();
        var decided = story.decisionAbout(child);
        var wrong = new NewProtectionPlan(child, decided.journey(), null, Instant.parse("2026-11-21T14:00:00Z"), "SAD", -1, null, LocalDate.of(2026, 11, 1), "x");
        assertThat(refused(() -> story.transaction.executeWithoutResult(status -> story.protectionPlans.begin(wrong, "conference-chair"))))
                .containsExactly("startedAt", "category", "earlierPlans", "firstCoreGroupOn");
    }

    @Test
    void the_first_core_group_is_held_by_day_ten_and_writes_the_plan() {
        UUID plan = story.aPlan();
        story.passesTo("2026-12-04T16:00:00Z");
        story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-12-04T15:00+00:00", "2026-12-30"));
        assertThat(story.state("core-group-10wd", plan)).isEqualTo("met");
        assertThat(story.escalatedRules(plan)).contains("core-group-10wd");
        var version = story.plans.latest(plan).orElseThrow();
        assertThat(version.number()).isOne();
        assertThat(version.needs()).hasSize(1);
        assertThat(version.needs().get(0).actions().get(0).owner()).isEqualTo("Maud Example");
        assertThat(story.heard(CoreGroupHeld.class)).singleElement().satisfies(held -> assertThat(held.what()).contains("Core group 1 held", "I want mum at home at night."));
        assertThat(story.due("core-group-4-weekly", plan)).isEqualTo("2027-01-01");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_first_core_group_after_day_ten_is_late_for_ever_and_the_managers_heard_of_it() {
        UUID plan = story.aPlan();
        story.passesTo("2026-12-07T16:00:00Z");
        assertThat(story.state("core-group-10wd", plan)).isEqualTo("missed");
        assertThat(story.waitsAt(plan)).as("nothing late is ever locked").contains(CORE_GROUP);
        story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-12-07T15:00+00:00", "2027-01-04"));
        assertThat(story.state("core-group-10wd", plan)).isEqualTo("met-late");
    }

    @Test
    void core_groups_follow_every_four_weeks_from_the_one_before() {
        UUID plan = story.aPlan();
        story.passesTo("2026-12-02T16:00:00Z");
        story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-12-02T15:00+00:00", "2026-12-30"));
        assertThat(story.due("core-group-4-weekly", plan)).isEqualTo("2026-12-30");
        story.passesTo("2026-12-29T16:00:00Z");
        story.answers(plan, CORE_GROUP, "social-worker", story.nextCoreGroup(plan, "2026-12-29T15:00+00:00", "2027-01-26"));
        assertThat(story.due("core-group-4-weekly", plan)).isEqualTo("2027-01-26");
        assertThat(story.clocks.about(plan).stream().filter(clock -> clock.rule().equals("core-group-4-weekly"))).hasSize(2);
        story.passesTo("2027-01-28T16:00:00Z");
        assertThat(story.state("core-group-4-weekly", plan)).isEqualTo("missed");
        story.answers(plan, CORE_GROUP, "social-worker", story.nextCoreGroup(plan, "2027-01-28T15:00+00:00", "2027-02-25"));
        var states = story.clocks.about(plan).stream().filter(clock -> clock.rule().equals("core-group-4-weekly")).map(clock -> clock.state(story.time.instant()).text()).toList();
        assertThat(states).containsExactly("met", "met-late", "running");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_core_group_that_could_not_be_held_is_not_one_and_the_clock_runs_on() {
        UUID plan = story.aPlan();
        story.answers(plan, CORE_GROUP, "social-worker", Map.of("held", "no", "whyNotHeld", "Only the school came.", "newDayOn", "2026-12-01", "actToday", "no"));
        assertThat(story.state("core-group-10wd", plan)).isEqualTo("running");
        assertThat(story.waitsAt(plan)).contains(CORE_GROUP);
        assertThat(story.heard(CoreGroupNotHeld.class)).hasSize(1);
        assertThat(refused(() -> story.answers(plan, CORE_GROUP, "social-worker", Map.of("held", "no", "whyNotHeld", "Only the school came.", "newDayOn", "2026-11-19", "actToday", "no"))))
                .containsExactly("newDayOn");
    }

    @Test
    void one_meeting_about_two_sisters_is_written_once_and_each_has_a_plan_of_her_own() {
        var ada = story.child();
        var bea = story.child(NewChild.born("Bea", "Example", LocalDate.of(2021, 3, 2), "F"));
        var stranger = story.aPlan();
        story.sisters(ada, bea);
        UUID adas = story.aPlanFor(ada);
        UUID beas = story.aPlanFor(bea);
        story.passesTo("2026-11-24T16:00:00Z");
        var answers = ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20");
        answers.put("alsoFor", List.of(stranger.toString()));
        assertThat(refused(() -> story.answers(adas, CORE_GROUP, "social-worker", answers))).containsExactly("alsoFor");
        answers.put("alsoFor", List.of(beas.toString()));
        story.answers(adas, CORE_GROUP, "social-worker", answers);
        assertThat(story.state("core-group-10wd", beas)).as("her own plan is not written yet").isEqualTo("running");
        var form = story.form(beas, CORE_GROUP, "hold-the-core-group", "social-worker");
        assertThat(form).containsEntry("meetingKnown", true).containsEntry("held", "yes").containsEntry("nextOn", "2026-12-20").doesNotContainKey("childsVoice");
        assertThat((List<?>) form.get("people")).hasSize(3);
        story.answers(beas, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup((String) form.get("heldAt"), "2026-12-20"));
        assertThat(story.state("core-group-10wd", beas)).isEqualTo("met");
        assertThat(story.form(beas, CORE_GROUP, "hold-the-core-group", "social-worker")).as("it was this meeting, not the next").doesNotContainKey("meetingKnown");
    }

    @Test
    void a_plan_that_holds_nobody_to_anything_is_refused_and_the_fields_are_named() {
        UUID plan = story.aPlan();
        var answers = ProtectionPlanStory.coreGroup("2026-11-20T13:00+00:00", "2026-12-30");
        var noOutcome = ProtectionPlanStory.need("Ada needs sleep.");
        noOutcome.remove("outcome");
        noOutcome.put("actions", List.of(Map.of("what", "Fit a lock.", "by", "2026-12-01")));
        answers.put("needs", List.of(noOutcome));
        answers.put("people", List.of(Map.of("name", "Maud Example", "agency", "mother", "came", "sentReport")));
        answers.put("heldAt", "2026-11-20T13:00+00:00");
        assertThat(refused(() -> story.answers(plan, CORE_GROUP, "social-worker", answers))).containsExactlyInAnyOrder(
                "needs[0].outcome", "needs[0].actions[0].owner", "people", "heldAt", "whyLater");
        assertThat(story.plans.latest(plan)).as("nothing was stored").isEmpty();
    }

    @Test
    void a_plan_of_nine_needs_is_refused() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T16:00:00Z");
        var answers = ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20");
        answers.put("needs", IntStream.rangeClosed(1, 9).mapToObj(i -> ProtectionPlanStory.need("Ada needs thing " + i + ".")).toList());
        assertThat(refused(() -> story.answers(plan, CORE_GROUP, "social-worker", answers))).containsExactly("needs");
    }

    @Test
    void the_author_is_told_how_hard_the_words_are_and_sees_the_figure_of_the_plan_as_it_stands() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T16:00:00Z");
        var answers = ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20");
        var hard = ProtectionPlanStory.need("Multidisciplinary facilitation of therapeutic interventions regarding emotional regulation");
        hard.putAll(Map.of("outcome", "Demonstrable organisational accountability", "howWeWillKnow", "Professional consultation documentation", "ifNot", "Alternative accommodation considerations"));
        answers.put("needs", List.of(hard));
        assertThat(refused(() -> story.answers(plan, CORE_GROUP, "social-worker", answers))).containsExactly("whyHardToRead");
        answers.put("whyHardToRead", "The court ordered these words.");
        story.answers(plan, CORE_GROUP, "social-worker", answers);
        var form = story.form(plan, CORE_GROUP, "hold-the-core-group", "social-worker");
        assertThat((String) form.get("readingEase")).endsWith("of 100, hard to read.");
        assertThat((String) form.get("planLines")).contains("Multidisciplinary");
        assertThat((List<?>) form.get("needs")).hasSize(1);
    }

    @Test
    void the_next_core_group_says_of_every_need_how_it_goes_and_keeps_old_words_apart_from_new() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T16:00:00Z");
        story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20"));
        story.passesTo("2026-12-18T16:00:00Z");
        var silent = ProtectionPlanStory.coreGroup("2026-12-18T15:00+00:00", "2027-01-12");
        assertThat(refused(() -> story.answers(plan, CORE_GROUP, "social-worker", silent))).containsExactly("progress");
        var answers = story.nextCoreGroup(plan, "2026-12-18T15:00+00:00", "2027-01-12");
        answers.put("needs", new ArrayList<>(List.of(ProtectionPlanStory.need("Ada needs to be safe at night"), ProtectionPlanStory.need("Ada needs a friend."))));
        String before = story.plans.latest(plan).orElseThrow().needs().get(0).id();
        story.answers(plan, CORE_GROUP, "social-worker", answers);
        var versions = story.plans.of(plan);
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).needs().get(0).id()).as("the same need, a full stop apart").isEqualTo(before);
        assertThat(versions.get(0).needs()).as("the version before is kept").hasSize(1);
    }

    @Test
    void a_core_group_that_suspects_harm_says_so_at_once() {
        UUID plan = story.aPlan();
        var answers = new java.util.HashMap<String, Object>(Map.of("held", "no", "whyNotHeld", "Father shouted, we stopped.", "newDayOn", "2026-11-23"));
        answers.putAll(Map.of("actToday", "yes", "whatToday", "He hit her, she says. Told Tamsin at 14:00.", "harmSuspected", "yes"));
        story.answers(plan, CORE_GROUP, "social-worker", answers);
        assertThat(story.heard(PlanHarmSuspected.class)).singleElement().satisfies(harm -> assertThat(harm.because()).contains("He hit her"));
    }

    @Test
    void at_the_review_the_plan_goes_on_in_a_new_process_and_the_next_review_is_due_six_months_on() {
        UUID plan = story.aPlan();
        story.passesTo("2027-02-15T12:00:00Z");
        assertThat(story.clocks.meet("rcpc-first-3m", plan, Instant.parse("2027-02-15T11:00:00Z"), "ConferenceHeld", "conference-chair")).as("the conference meets its clock").isTrue();
        story.goesOn(plan, "2027-02-15T11:00:00Z", "EMO");
        assertThat(story.running("child-protection-plan", plan)).isOne();
        assertThat(story.endsOf(plan)).contains("endEvent_goesOn");
        assertThat(story.running("protection-visit", plan)).as("visits go on across cycles").isOne();
        assertThat(story.state("rcpc-first-3m", plan)).isEqualTo("met");
        assertThat(story.due("rcpc-subsequent-6m", plan)).isEqualTo("2027-08-15");
        assertThat(story.facts(plan)).satisfies(facts -> {
            assertThat(facts.initialCategory()).isEqualTo("NEG");
            assertThat(facts.latestCategory()).isEqualTo("EMO");
            assertThat(facts.reviewedOn()).containsExactly(LocalDate.of(2027, 2, 15));
            assertThat(facts.cycle()).isEqualTo(2);
        });
        assertThat(story.differences(plan)).isEmpty();
        story.passesTo("2027-08-20T12:00:00Z");
        assertThat(story.state("rcpc-subsequent-6m", plan)).isEqualTo("missed");
        story.goesOn(plan, "2027-08-20T11:00:00Z", "EMO");
        var reviews = story.clocks.about(plan).stream().filter(clock -> clock.rule().equals("rcpc-subsequent-6m")).map(clock -> clock.state(story.time.instant()).text()).toList();
        assertThat(reviews).as("the second review was late, the third is counted from it").containsExactly("met-late", "running");
        assertThat(story.facts(plan).cycle()).isEqualTo(3);
        assertThat(story.heard(ProtectionPlanWentOn.class)).hasSize(2);
    }

    @Test
    void one_review_conference_turns_the_cycle_once() {
        UUID plan = story.aPlan();
        UUID conference = UUID.randomUUID();
        story.passesTo("2027-02-15T12:00:00Z");
        for (int i = 0; i < 2; i++) {
            story.transaction.executeWithoutResult(status -> story.protectionPlans.goOn(plan, conference, Instant.parse("2027-02-15T11:00:00Z"), "NEG", "conference-chair"));
        }
        assertThat(story.facts(plan).reviewedOn()).hasSize(1);
        assertThat(refused(() -> story.goesOn(plan, "2027-02-14T11:00:00Z", "SAD"))).containsExactly("reviewedAt", "category");
    }

    @Test
    void a_core_group_that_is_late_when_the_review_comes_keeps_its_date_in_the_new_cycle() {
        UUID plan = story.aPlan();
        var due = story.clock("core-group-10wd", plan).dueAt();
        story.passesTo("2027-02-15T12:00:00Z");
        story.goesOn(plan, "2027-02-15T11:00:00Z", "NEG");
        assertThat(story.clock("core-group-10wd", plan).dueAt()).isEqualTo(due);
        assertThat(story.task(plan, CORE_GROUP).dueAt()).isEqualTo(due);
        story.passesTo("2027-02-15T12:01:00Z");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_child_stepped_down_has_no_protection_plan_any_more_and_a_need_plan_may_begin_in_the_same_moment() {
        var child = story.child();
        UUID plan = story.aPlanFor(child);
        UUID need = UUID.randomUUID();
        story.passesTo("2027-02-15T12:00:00Z");
        story.transaction.executeWithoutResult(status -> {
            story.protectionPlans.end(plan, "The review conference decided so: child in need.", story.time.instant(), "conference-chair");
            inForce.take(child, PlanKind.CHILD_IN_NEED, need, story.time.instant(), "conference-chair");
        });
        assertThat(inForce.of(child)).hasValueSatisfying(now -> assertThat(now.plan()).isEqualTo(need));
        assertThat(story.protectionPlans.openOf(child)).isEmpty();
        assertThat(story.protectionPlans.of(child)).singleElement().satisfies(facts -> assertThat(facts.endedWhy()).contains("child in need"));
        assertThat(story.protectionPlans.earlierPlansOf(child, story.time.instant())).isOne();
        assertThat(story.endsOf(plan)).contains("endEvent_planOver", "endEvent_noVisitNeeded");
    }

    @Test
    void a_plan_ended_from_outside_leaves_no_clock_no_process_and_no_task() {
        UUID plan = story.aPlan();
        story.ends(plan, "The family moved to another council, which has taken the plan over.");
        assertThat(story.waitsAt(plan)).isEmpty();
        ProtectionPlanStory.PROCESSES.forEach(process -> assertThat(story.running(process, plan)).isZero());
        assertThat(story.clocks.about(plan)).isNotEmpty().allSatisfy(clock -> {
            assertThat(clock.state(story.time.instant()).text()).isEqualTo("cancelled");
            assertThat(clock.reason()).contains("moved to another council");
        });
        assertThat(story.heard(ProtectionPlanEnded.class)).hasSize(1);
        story.ends(plan, "Again.");
        assertThat(story.heard(ProtectionPlanEnded.class)).as("over is over").hasSize(1);
        assertThat(refused(() -> story.goesOn(plan, "2026-11-20T14:00:00Z", "NEG"))).containsExactly("plan");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_second_plan_is_impossible_in_words_and_in_the_database() {
        var child = story.child();
        UUID plan = story.aPlanFor(child);
        assertThatThrownBy(() -> story.aPlanFor(child)).isInstanceOf(Refused.class)
                .hasMessageContaining("There is a child protection plan already, since 20 November 2026");
        assertThat(story.protectionPlans.of(child)).as("nothing of the second is left").hasSize(1);
        assertThatThrownBy(() -> story.database.sql("""
                insert into child_protection_plans (id, child, journey, source_event, started_at, recorded_at, recorded_by, initial_category, latest_category, earlier_plans, outline, version)
                select gen_random_uuid(), child, journey, 'another', started_at, recorded_at, recorded_by, initial_category, latest_category, 0, outline, 0
                from child_protection_plans where id = ?""").param(plan).update()).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("one_open_protection_plan");
    }

    @Test
    void a_protection_plan_beside_a_need_plan_is_refused_and_nothing_of_it_is_left() {
        var child = story.child();
        story.transaction.executeWithoutResult(status -> inForce.take(child, PlanKind.CHILD_IN_NEED, UUID.randomUUID(), story.time.instant(), "team-manager"));
        assertThatThrownBy(() -> story.aPlanFor(child)).isInstanceOf(Refused.class).hasMessageContaining("There is a child in need plan already");
        assertThat(story.clocks.of(child)).isEmpty();
        assertThat(story.protectionPlans.of(child)).isEmpty();
    }

    @Test
    void a_plan_that_grows_long_is_looked_at_again_by_a_senior_manager_in_time() {
        var child = story.child();
        UUID plan = story.broughtIn(child, "2025-09-10", "2026-01-01", "2026-06-30");
        story.passesTo("2026-11-20T14:01:00Z");
        assertThat(story.waitsAt(plan)).contains("userTask_reviewTheLongPlan");
        assertThat(story.clock("cp-plan-15m-alert", plan).process()).isEqualTo("long-plan-review");
        assertThat(story.differences(plan)).isEmpty();
        assertThat(story.form(plan, "userTask_reviewTheLongPlan", "review-the-long-plan", "service-manager").get("reviewLines")).isEqualTo("1 January 2026, 30 June 2026");
        assertThat(refused(() -> story.answers(plan, "userTask_reviewTheLongPlan", "service-manager", ProtectionPlanStory.longPlan("2026-11-01")))).containsExactly("by");
        story.answers(plan, "userTask_reviewTheLongPlan", "service-manager", ProtectionPlanStory.longPlan("2026-12-01"));
        assertThat(story.state("cp-plan-15m-alert", plan)).isEqualTo("met");
        assertThat(story.heard(LongPlanReviewed.class)).hasSize(1);
        assertThat(story.endsOf(plan)).contains("endEvent_longPlanReviewed");
    }

    @Test
    void a_long_plan_nobody_looks_at_by_month_fifteen_is_drift_and_stays_in_the_ledger_as_late() {
        var child = story.child();
        UUID plan = story.broughtIn(child, "2025-09-01", "2025-12-01", "2026-05-30");
        story.passesTo("2026-11-20T14:01:00Z");
        story.passesTo("2026-12-02T14:00:00Z");
        assertThat(story.state("cp-plan-15m-alert", plan)).isEqualTo("missed");
        assertThat(story.endsOf(plan)).contains("endEvent_escalated");
        assertThat(story.differences(plan)).isEmpty();
        story.answers(plan, "userTask_reviewTheLongPlan", "service-manager", ProtectionPlanStory.longPlan("2026-12-20"));
        assertThat(story.state("cp-plan-15m-alert", plan)).isEqualTo("met-late");
    }

    @Test
    void a_plan_of_two_years_is_counted_as_such_and_one_that_ends_just_before_is_not() {
        UUID tooLong = story.broughtIn(story.child(), "2024-11-01", "2025-02-01", "2025-07-30", "2026-01-20", "2026-07-15");
        UUID inTime = story.broughtIn(story.child(), "2024-12-01", "2025-02-20", "2025-08-19", "2026-02-18", "2026-08-17");
        story.passesTo("2026-11-20T14:01:00Z");
        assertThat(story.state("cp-plan-2y", tooLong)).isEqualTo("missed");
        assertThat(story.escalatedRules(inTime)).contains("cp-plan-2y");
        story.ends(tooLong, "Safe now: child in need.");
        story.ends(inTime, "Safe now: child in need.");
        assertThat(story.state("cp-plan-2y", tooLong)).isEqualTo("met-late");
        assertThat(story.state("cp-plan-2y", inTime)).isEqualTo("met");
        assertThat(story.state("cp-plan-15m-alert", inTime)).as("ended before anybody looked again").isEqualTo("cancelled");
        assertThat(story.endsOf(inTime)).contains("endEvent_planOver");
    }

    @Test
    void a_plan_ends_before_the_eighteenth_birthday_or_with_it() {
        UUID inTime = story.aPlanFor(story.child(NewChild.born("Bea", "Example", LocalDate.of(2009, 1, 10), "F")));
        UUID withIt = story.aPlanFor(story.child(NewChild.born("Cy", "Example", LocalDate.of(2009, 1, 5), "M")));
        story.passesTo("2027-01-06T09:00:00Z");
        assertThat(story.escalatedRules(withIt)).contains("child-turns-18-cp");
        story.ends(inTime, "Of age in four days.");
        assertThat(story.state("child-turns-18-cp", inTime)).isEqualTo("met");
        assertThat(story.state("child-turns-18-cp", withIt)).as("nobody has to remember: the birthday ends it").isEqualTo("met");
    }

    @Test
    void a_plan_under_way_elsewhere_is_brought_in_with_its_real_dates_and_nothing_unknown_is_called_missed() {
        var child = story.child();
        UUID plan = story.broughtIn(child, "2026-06-01", "2026-08-20");
        assertThat(story.due("rcpc-subsequent-6m", plan)).isEqualTo("2027-02-20");
        assertThat(story.state("core-group-4-weekly", plan)).isEqualTo("running");
        assertThat(story.due("core-group-4-weekly", plan)).isEqualTo("2026-12-18");
        assertThat(story.due("cp-visit-20", plan)).isEqualTo("2026-12-18");
        assertThat(story.clocks.about(plan)).noneSatisfy(clock -> assertThat(clock.rule()).isIn("core-group-10wd", "cp-visit-first", "rcpc-first-3m"));
        assertThat(story.facts(plan)).satisfies(facts -> {
            assertThat(facts.initialCategory()).isEqualTo("NEG");
            assertThat(facts.latestCategory()).isEqualTo("EMO");
            assertThat(facts.earlierPlans()).isOne();
        });
        assertThat(story.broughtIn(child, "2026-06-01", "2026-08-20")).as("the same row twice").isEqualTo(plan);
        assertThat(story.differences(plan)).isEmpty();
        UUID fresh = story.broughtIn(story.child(), "2026-11-18");
        assertThat(story.due("cp-visit-first", fresh)).isEqualTo("2026-11-25");
        assertThat(story.due("rcpc-first-3m", fresh)).isEqualTo("2027-02-18");
        assertThat(refused(() -> story.broughtIn(story.child(), "2026-12-01", "2026-11-01"))).containsExactly("startedOn", "reviewedOn");
    }

    @Test
    void the_birth_plan_is_agreed_four_weeks_before_the_birth() {
        UUID plan = story.aPlanFor(story.child(NewChild.unborn("Example", LocalDate.of(2027, 2, 10))));
        assertThat(story.due("prebirth-birth-plan", plan)).isEqualTo("2027-01-13");
        story.passesTo("2027-01-08T12:00:00Z");
        assertThat(story.escalatedRules(plan)).contains("prebirth-birth-plan");
        assertThat(refused(() -> story.answers(plan, "userTask_agreeTheBirthPlan", "social-worker", ProtectionPlanStory.birthPlan("2027-01-09T11:00+00:00")))).containsExactly("agreedAt");
        story.answers(plan, "userTask_agreeTheBirthPlan", "social-worker", ProtectionPlanStory.birthPlan("2027-01-08T11:00+00:00"));
        assertThat(story.state("prebirth-birth-plan", plan)).isEqualTo("met");
        assertThat(story.endsOf(plan)).contains("endEvent_birthPlanAgreed", "endEvent_escalated");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_birth_plan_after_its_day_is_late_and_one_whose_plan_ends_falls_away() {
        UUID late = story.aPlanFor(story.child(NewChild.unborn("Example", LocalDate.of(2027, 1, 10))));
        UUID ended = story.aPlanFor(story.child(NewChild.unborn("Example", LocalDate.of(2027, 1, 10))));
        story.ends(ended, "Moved away.");
        assertThat(story.state("prebirth-birth-plan", ended)).isEqualTo("cancelled");
        story.passesTo("2026-12-20T12:00:00Z");
        story.answers(late, "userTask_agreeTheBirthPlan", "social-worker", ProtectionPlanStory.birthPlan("2026-12-20T11:00+00:00"));
        assertThat(story.state("prebirth-birth-plan", late)).isEqualTo("met-late");
    }

    @Test
    void another_expected_date_moves_the_birth_plan_and_a_birth_two_weeks_early_ends_it_while_the_plan_goes_on() {
        var child = story.child(NewChild.unborn("Example", LocalDate.of(2027, 2, 10)));
        UUID plan = story.aPlanFor(child);
        story.transaction.executeWithoutResult(status -> story.children.update(child, NewChild.unborn("Example", LocalDate.of(2027, 1, 27)), "social-worker"));
        assertThat(story.due("prebirth-birth-plan", plan)).isEqualTo("2026-12-30");
        assertThat(story.task(plan, "userTask_agreeTheBirthPlan").dueAt()).isEqualTo(story.clock("prebirth-birth-plan", plan).dueAt());
        story.passesTo("2026-11-23T12:00:00Z");
        story.answers(plan, "userTask_visitTheChild", "social-worker", parentSeen("2026-11-23T11:00+00:00"));
        assertThat(story.due("cp-visit-20", plan)).isEqualTo("2026-12-21");
        story.passesTo("2026-12-10T12:00:00Z");
        story.transaction.executeWithoutResult(status -> story.children.born(child, LocalDate.of(2026, 12, 10), "F", "social-worker"));
        assertThat(story.state("prebirth-birth-plan", plan)).isEqualTo("cancelled");
        assertThat(story.clock("prebirth-birth-plan", plan).reason()).contains("born on 10 December 2026, expected on 27 January 2027");
        assertThat(story.state("cp-visit-20", plan)).isEqualTo("cancelled");
        assertThat(story.due("cp-visit-first", plan)).as("a newborn is seen as soon as any child on a new plan").isEqualTo("2026-12-17");
        assertThat(story.task(plan, "userTask_visitTheChild").dueAt()).isEqualTo(story.clock("cp-visit-first", plan).dueAt());
        assertThat(story.clock("child-turns-18-cp", plan).dueAt()).isEqualTo("2044-12-10T00:00:00Z");
        assertThat(story.facts(plan).isOpen()).isTrue();
        assertThat(story.endsOf(plan)).contains("endEvent_bornBefore");
        assertThat(story.waitsAt(plan)).containsExactly(CORE_GROUP, "userTask_visitTheChild");
        assertThat(story.differences(plan)).isEmpty();
    }

    private static Map<String, Object> parentSeen(String at) {
        var answers = ProtectionPlanStory.seen(at, "outline1");
        List.of("seenAlone", "childSaid", "childWishes", "howTheySeemed").forEach(answers::remove);
        answers.put("parentSaid", "I have a cot, and I am afraid of him.");
        return answers;
    }

    @Test
    void when_another_worker_or_team_holds_the_child_the_tasks_follow_and_the_clocks_do_not_move() {
        var child = story.child();
        UUID plan = story.aPlanFor(child);
        var before = story.clocks.about(plan).stream().map(clock -> clock.rule() + clock.dueAt()).toList();
        story.transaction.executeWithoutResult(status -> story.allocation.hold(child, "west", null, story.time.instant(), "service-manager"));
        assertThat(story.open(plan)).allSatisfy(task -> assertThat(task.groups()).containsExactlyInAnyOrder("west-social-worker", "west-senior-social-worker"));
        assertThat(story.clocks.about(plan).stream().map(clock -> clock.rule() + clock.dueAt()).toList()).isEqualTo(before);
        assertThat(story.clocks.about(plan)).allSatisfy(clock -> assertThat(story.clocks.traces(clock.id())).extracting(ClockTrace::what).containsExactly(ClockTrace.What.STARTED));
    }

    @Test
    void when_two_records_are_of_one_child_plan_visits_clocks_and_tasks_are_the_known_childs() {
        var known = story.child();
        var other = story.child();
        UUID plan = story.aPlanFor(other);
        story.passesTo("2026-11-24T17:00:00Z");
        story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20"));
        story.answers(plan, "userTask_visitTheChild", "social-worker", story.visit(plan, "2026-11-24T16:00+00:00"));
        story.join(other, known);
        assertThat(story.facts(plan).child()).isEqualTo(known);
        assertThat(story.protectionPlans.openOf(known)).isPresent();
        assertThat(inForce.of(known)).hasValueSatisfying(now -> assertThat(now.plan()).isEqualTo(plan));
        assertThat(story.plans.latest(plan).orElseThrow().child()).isEqualTo(known);
        assertThat(story.visits.of(known)).hasSize(1);
        assertThat(story.clocks.about(plan)).allSatisfy(clock -> assertThat(clock.child()).isEqualTo(known));
        assertThat(story.childOfTask(plan, CORE_GROUP)).isEqualTo(known.toString());
        var third = story.child();
        story.aPlanFor(third);
        assertThat(refused(() -> story.join(third, known))).as("two plans must first become one").containsExactly("knownAs");
    }

    @Test
    void when_anybody_who_hears_of_it_fails_nothing_of_it_has_happened() {
        UUID plan = story.aPlan();
        failure.at(CoreGroupHeld.class);
        story.passesTo("2026-11-24T16:00:00Z");
        assertThatThrownBy(() -> story.answers(plan, CORE_GROUP, "social-worker", ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20"))).hasMessageContaining("made-up failure");
        assertThat(story.plans.latest(plan)).isEmpty();
        assertThat(story.state("core-group-10wd", plan)).isEqualTo("running");
        failure.at(ProtectionPlanStarted.class);
        var child = story.child();
        assertThatThrownBy(() -> story.aPlanFor(child)).hasMessageContaining("made-up failure");
        assertThat(story.clocks.of(child)).isEmpty();
        assertThat(inForce.of(child)).isEmpty();
        failure.at(ProtectionPlanWentOn.class);
        assertThatThrownBy(() -> story.goesOn(plan, "2026-11-24T15:00:00Z", "NEG")).hasMessageContaining("made-up failure");
        assertThat(story.facts(plan).cycle()).isOne();
        assertThat(story.running("child-protection-plan", plan)).isOne();
        failure.at(null);
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, what);
        assertThat(refused).as("refused").isNotNull();
        return refused.fields().stream().map(WrongField::field).toList();
    }
}
