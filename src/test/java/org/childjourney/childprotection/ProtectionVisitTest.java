package org.childjourney.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.childjourney.visits.Visit;
import org.childjourney.visits.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ChildJourneyTest
class ProtectionVisitTest {

    private static final String VISIT = "userTask_visitTheChild";
    private static final String MANAGER = "userTask_decideOnTheUnseenChild";

    @Autowired ProtectionPlanStory story;
    @Autowired MadeUpFailure failure;
    @Autowired Visits visits;

    @BeforeEach
    void conference() {
        story.begins();
    }

    @Test
    void the_first_visit_is_made_at_home_within_five_working_days_and_the_next_is_planned_at_once() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-25T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-25T15:30+00:00", "outline1"));
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("met");
        assertThat(story.due("cp-visit-20", plan)).as("20 working days on").isEqualTo("2026-12-23");
        assertThat(story.running("protection-visit", plan)).as("one is over, one waits").isOne();
        assertThat(story.endsOf(plan)).contains("endEvent_nextPlanned", "endEvent_visitOver");
        assertThat(story.heard(ProtectionVisitMade.class)).singleElement().satisfies(made -> {
            assertThat(made.seenAlone()).isTrue();
            assertThat(made.what()).isEqualTo("Child seen alone. For: An adult is at home every night. (for: Ada needs to be safe at night.). Mum was here all week.");
        });
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_visit_counts_when_the_child_was_seen_not_when_it_was_typed() {
        UUID plan = story.aPlan();
        story.passesTo("2026-12-01T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-26T15:30+00:00", "gettingToKnow"));
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("met");
        assertThat(story.clock("cp-visit-20", plan).trigger().triggerInstant()).isEqualTo("2026-11-26T15:30:00Z");
    }

    @Test
    void a_visit_that_is_missed_stays_to_be_made_and_is_late_when_it_is() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-30T09:00:00Z");
        assertThat(story.escalatedRules(plan)).contains("cp-visit-first");
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("missed");
        assertThat(story.waitsAt(plan)).contains(VISIT);
        story.passesTo("2026-11-30T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-30T15:30+00:00", "outline1"));
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("met-late");
        story.passesTo("2027-01-05T17:00:00Z");
        assertThat(story.state("cp-visit-20", plan)).isEqualTo("missed");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2027-01-05T15:30+00:00", "outline1"));
        var later = story.clocks.about(plan).stream().filter(clock -> clock.rule().equals("cp-visit-20")).map(clock -> clock.state(story.time.instant()).text()).toList();
        assertThat(later).containsExactly("met-late", "running");
        assertThat(story.differences(plan)).isEmpty();
        assertThat(story.endsOf(plan)).contains("endEvent_escalated");
    }

    @Test
    void a_first_visit_at_school_is_kept_and_the_visit_at_home_stays_to_be_made() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T17:00:00Z");
        var atSchool = ProtectionPlanStory.seen("2026-11-24T11:30+00:00", "outline1");
        atSchool.put("seenWhere", "school");
        story.answers(plan, VISIT, "social-worker", atSchool);
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("running");
        assertThat(visits.of(plan)).hasSize(1);
        assertThat(story.waitsAt(plan)).contains(VISIT).doesNotContain(MANAGER);
        assertThat((String) story.form(plan, VISIT, "visit-the-child-on-the-plan", "social-worker").get("visitLines")).contains("seen alone");
    }

    @Test
    void a_failed_visit_is_not_a_visit_and_the_second_in_a_row_reaches_the_manager_the_same_day() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-23T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-23T15:30+00:00", "2026-11-24"));
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("running");
        assertThat(story.waitsAt(plan)).contains(VISIT).doesNotContain(MANAGER);
        story.passesTo("2026-11-24T17:00:00Z");
        assertThat(story.escalatedRules(plan)).as("its warning is not due yet").doesNotContain("cp-visit-first");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-24T15:30+00:00", "2026-11-25"));
        assertThat(story.escalatedRules(plan)).as("the line reaches the manager at once").contains("cp-visit-first");
        assertThat(story.task(plan, MANAGER).groups()).containsExactly("east-team-manager");
        assertThat(story.waitsAt(plan)).as("the worker goes on trying").contains(VISIT);
        assertThat(story.heard(ProtectionVisitMade.class).get(1)).satisfies(attempt -> {
            assertThat(attempt.unseenInARow()).isEqualTo(2);
            assertThat(attempt.significant()).isTrue();
        });
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-24T16:30+00:00", "2026-11-25"));
        assertThat(story.waitsAt(plan)).as("the manager is asked once").filteredOn(MANAGER::equals).hasSize(1);
        assertThat((String) story.form(plan, MANAGER, "decide-on-the-unseen-child", "team-manager").get("visitLines")).contains("not seen (nobody at home)", "Go to the school gate");
        assertThat(refused(() -> story.answers(plan, MANAGER, "team-manager", ProtectionPlanStory.unseenDecision("visitTogether", "2026-11-23")))).containsExactly("seenBy");
        story.answers(plan, MANAGER, "team-manager", ProtectionPlanStory.unseenDecision("visitTogether", "2026-11-25"));
        assertThat(story.heard(UnseenChildDecided.class)).singleElement().satisfies(decided -> assertThat(decided.what()).contains("goes along"));
        assertThat(story.heard(HarmSuspected.class)).isEmpty();
        assertThat(story.endsOf(plan)).contains("endEvent_managerDecided");
        assertThat(story.differences(plan)).isEmpty();
    }

    @Test
    void a_manager_who_decides_on_a_strategy_discussion_says_that_harm_is_suspected() {
        UUID plan = story.aPlan();
        unseenTwice(plan);
        story.answers(plan, MANAGER, "team-manager", ProtectionPlanStory.unseenDecision("strategyDiscussion", "2026-11-24"));
        assertThat(story.heard(PlanHarmSuspected.class)).singleElement().satisfies(harm -> assertThat(harm.because()).isEqualTo("Nobody has seen her since Monday."));
    }

    @Test
    void a_child_seen_in_between_was_not_unseen_twice_in_a_row_and_the_managers_task_does_not_hold_up_the_next_visit() {
        UUID plan = story.aPlan();
        unseenTwice(plan);
        story.passesTo("2026-11-25T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-25T15:30+00:00", "outline1"));
        assertThat(visits.unseenInARow(story.facts(plan).child())).isZero();
        assertThat(visits.lastSeen(story.facts(plan).child())).hasValueSatisfying(at -> assertThat(at).isEqualTo("2026-11-25T15:30:00Z"));
        assertThat(story.waitsAt(plan)).as("next visit and manager side by side").contains(VISIT, MANAGER);
        assertThat(story.state("cp-visit-20", plan)).isEqualTo("running");
        story.passesTo("2026-12-10T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-12-10T15:30+00:00", "2026-12-11"));
        assertThat(visits.unseenInARow(story.facts(plan).child())).isOne();
        assertThat(story.differences(plan)).isEmpty();
    }

    private void unseenTwice(UUID plan) {
        story.passesTo("2026-11-23T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-23T15:30+00:00", "2026-11-24"));
        story.passesTo("2026-11-24T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-24T15:30+00:00", "2026-11-25"));
    }

    @Test
    void the_worker_says_whether_the_child_was_seen_alone_or_why_not_where_the_child_sleeps_and_what_the_child_said() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T17:00:00Z");
        var silent = ProtectionPlanStory.seen("2026-11-24T15:30+00:00", "outline1");
        List.of("seenAlone", "bedroomSeen", "childSaid", "childWishes").forEach(silent::remove);
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", silent))).containsExactlyInAnyOrder("seenAlone", "bedroomSeen", "childSaid", "childWishes");
        var notAlone = ProtectionPlanStory.seen("2026-11-24T15:30+00:00", "outline1");
        notAlone.putAll(Map.of("seenAlone", "no", "bedroomSeen", "no"));
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", notAlone))).containsExactlyInAnyOrder("whyNotAlone", "whyNotBedroom");
        notAlone.putAll(Map.of("whyNotAlone", "Father would not leave the room.", "whyNotBedroom", "Father would not agree."));
        story.answers(plan, VISIT, "social-worker", notAlone);
        assertThat(visits.of(plan)).singleElement().satisfies(visit -> {
            assertThat(visit.seenAlone()).isFalse();
            assertThat(visit.inWords()).contains("seen, not alone (Father would not leave the room.)");
            assertThat(visit.answers().childWishes()).isEqualTo("That it stays so.");
        });
    }

    @Test
    void every_visit_has_a_purpose_of_the_plan_and_says_how_each_need_goes() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T17:00:00Z");
        story.answers(plan, "userTask_holdTheCoreGroup", "social-worker", ProtectionPlanStory.coreGroup("2026-11-24T15:00+00:00", "2026-12-20"));
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-24T16:00+00:00", "outline1"))))
                .as("the outline is no longer the plan, and progress is asked").containsExactlyInAnyOrder("purpose", "progress");
        var form = story.form(plan, VISIT, "visit-the-child-on-the-plan", "social-worker");
        assertThat((List<?>) form.get("purposeChoices")).hasSize(1);
        assertThat((List<?>) form.get("progress")).hasSize(1);
        var half = story.visit(plan, "2026-11-24T16:00+00:00");
        half.put("progress", List.of(Map.of("forNeed", story.plans.latest(plan).orElseThrow().needs().get(0).id())));
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", half))).containsExactlyInAnyOrder("progress[0].how", "progress[0].evidence");
        story.answers(plan, VISIT, "social-worker", story.visit(plan, "2026-11-24T16:00+00:00"));
        assertThat(visits.of(plan)).extracting(Visit::purpose).containsExactly("Fit a lock to the door. (for: Ada needs to be safe at night.)");
    }

    @Test
    void a_visit_in_the_future_before_the_plan_or_before_the_visit_before_it_is_refused() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T17:00:00Z");
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-24T18:00+00:00", "outline1")))).containsExactly("seenAt");
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-20T13:00+00:00", "outline1")))).containsExactly("seenAt");
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", story.notSeen(plan, "2026-11-24T16:00+00:00", "2026-11-23")))).containsExactly("nextTryOn");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-24T15:30+00:00", "outline1"));
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-24T12:00+00:00", "outline1")))).containsExactly("seenAt");
    }

    @Test
    void a_worker_who_suspects_harm_says_so_and_it_is_told_at_once() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-24T17:00:00Z");
        var answers = ProtectionPlanStory.seen("2026-11-24T15:30+00:00", "outline1");
        answers.put("actToday", "yes");
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", answers))).containsExactlyInAnyOrder("whatToday", "harmSuspected");
        answers.putAll(Map.of("whatToday", "A bruise on her arm. Told Tamsin at 15:45.", "harmSuspected", "yes"));
        story.answers(plan, VISIT, "social-worker", answers);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(harm -> {
            assertThat(harm.because()).contains("A bruise");
            assertThat(harm.at()).isEqualTo("2026-11-24T15:30:00Z");
            assertThat(harm.significant()).isTrue();
        });
    }

    @Test
    void of_an_unborn_child_the_parent_is_visited() {
        UUID plan = story.aPlanFor(story.child(NewChild.unborn("Example", LocalDate.of(2027, 3, 10))));
        story.passesTo("2026-11-24T17:00:00Z");
        var answers = ProtectionPlanStory.seen("2026-11-24T15:30+00:00", "outline1");
        List.of("seenAlone", "childSaid", "childWishes", "howTheySeemed").forEach(answers::remove);
        assertThat(refused(() -> story.answers(plan, VISIT, "social-worker", answers))).containsExactly("parentSaid");
        answers.put("parentSaid", "I have a cot, and I am afraid of him.");
        story.answers(plan, VISIT, "social-worker", answers);
        assertThat(story.heard(ProtectionVisitMade.class)).singleElement().satisfies(made -> assertThat(made.what()).startsWith("Parent seen for the unborn child."));
    }

    @Test
    void a_plan_that_ends_ends_the_visit_that_waits_and_its_clock() {
        UUID plan = story.aPlan();
        unseenTwice(plan);
        story.passesTo("2026-11-25T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-25T15:30+00:00", "outline1"));
        story.ends(plan, "Safe with her aunt.");
        assertThat(story.state("cp-visit-20", plan)).isEqualTo("cancelled");
        assertThat(story.running("protection-visit", plan)).isZero();
        assertThat(story.waitsAt(plan)).isEmpty();
        assertThat(story.endsOf(plan)).contains("endEvent_noVisitNeeded");
    }

    @Test
    void what_was_written_about_a_visit_is_never_rewritten() {
        UUID plan = story.aPlan();
        story.passesTo("2026-11-25T17:00:00Z");
        story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-25T15:30+00:00", "outline1"));
        assertThatThrownBy(() -> story.database.sql("update plan_visits set seen = false where plan = ?").param(plan).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> story.database.sql("delete from plan_visits where plan = ?").param(plan).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void when_anybody_who_hears_of_a_visit_fails_the_visit_is_not_recorded_and_the_clock_runs() {
        UUID plan = story.aPlan();
        failure.at(ProtectionVisitMade.class);
        story.passesTo("2026-11-25T17:00:00Z");
        assertThatThrownBy(() -> story.answers(plan, VISIT, "social-worker", ProtectionPlanStory.seen("2026-11-25T15:30+00:00", "outline1"))).hasMessageContaining("made-up failure");
        failure.at(null);
        assertThat(visits.of(plan)).isEmpty();
        assertThat(story.state("cp-visit-first", plan)).isEqualTo("running");
        assertThat(story.running("protection-visit", plan)).isOne();
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, what);
        assertThat(refused).as("refused").isNotNull();
        return refused.fields().stream().map(WrongField::field).toList();
    }
}
