package org.childjourney.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.wellbeing.WellbeingStory.ASK;
import static org.childjourney.wellbeing.WellbeingStory.BEGIN;
import static org.childjourney.wellbeing.WellbeingStory.CHECK;
import static org.childjourney.wellbeing.WellbeingStory.DENTAL;
import static org.childjourney.wellbeing.WellbeingStory.WRITE;
import static org.childjourney.wellbeing.WellbeingStory.accepted;
import static org.childjourney.wellbeing.WellbeingStory.andNextTerm;
import static org.childjourney.wellbeing.WellbeingStory.planBegun;
import static org.childjourney.wellbeing.WellbeingStory.planWritten;
import static org.childjourney.wellbeing.WellbeingStory.returned;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class PersonalEducationPlanTest {

    @Autowired WellbeingStory story;
    @Autowired MadeUpFailure failure;
    @Autowired PersonalEducationPlans plans;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
        database.sql("delete from told_school_terms").update();
    }

    @Test
    void the_first_plan_is_begun_in_ten_days_written_with_the_school_and_accepted_by_the_virtual_head_in_twenty() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        assertThat(story.state("pep-initiate-10", care)).isEqualTo("met");
        assertThat(story.task(care, WRITE).dueAt()).isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.differences(care)).isEmpty();

        isWritten(care);
        assertThat(story.task(care, CHECK).groups()).containsExactly("virtual-head");
        assertThat(story.state("pep-20wd", care)).as("not in force until it is accepted").isEqualTo("running");
        assertThat(story.differences(care)).isEmpty();
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.state("pep-20wd", care)).isEqualTo("met");
        assertThat(story.endsOf(care)).contains("personal-education-plan endEvent_accepted", "personal-education-plan endEvent_nextPlanned");
        assertThat(story.clock("pep-termly", care).dueAt()).as("the last day of the next term").isEqualTo("2027-03-26T00:00:00Z");
        assertThat(story.waitsAt(care)).contains(WRITE).doesNotContain(BEGIN);
        assertThat(plans.of(story.childOf(care)).get(0)).satisfies(plan -> {
            assertThat(plan.grade()).isEqualTo(PlanGrade.GOOD);
            assertThat(plan.attendancePercent()).isEqualTo(94);
        });
        assertThat(story.heard(EducationPlanWritten.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Somebody to read with me."));
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void where_no_term_of_the_school_is_known_its_date_is_never_guessed_but_asked_once_for_all_its_children() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        story.passesTo("2026-09-16T12:00:00Z");
        assertThatThrownBy(() -> story.answers(care, WRITE, "social-worker", planWritten("2026-09-16T12:30+01:00"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("nextTermFirst", "nextTermLast");
            assertThat(refused).hasMessageContaining("not known here, so the date of the next plan cannot be counted");
        });
        refusedWith(care, WRITE, "social-worker", andNextTerm(planWritten("2026-09-16T12:30+01:00"), "2026-09-10", "2026-12-18"), "First day of the next term");
        refusedWith(care, WRITE, "social-worker", andNextTerm(planWritten("2026-09-16T12:30+01:00"), "2027-01-04", "2027-12-18"), "Last day of the next term");
        isWritten(care);

        var another = story.inCare(story.born("2016-02-01"));
        var begun = planBegun("2026-09-16T12:30+01:00", "2026-09-20");
        begun.put("school", "  made-up   PRIMARY ");
        story.answers(another, BEGIN, "social-worker", begun);
        story.answers(another, WRITE, "social-worker", planWritten("2026-09-16T12:50+01:00"));
        story.answers(another, CHECK, "virtual-head", accepted());
        assertThat(story.clock("pep-termly", another).dueAt()).as("of the same school, so known by now").isEqualTo("2027-03-26T00:00:00Z");
        assertThat(story.differences(another)).isEmpty();
    }

    @Test
    void a_plan_sent_back_is_written_again_and_whoever_accepts_against_the_table_says_why() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        isWritten(care);
        var silent = returned();
        silent.remove("comments");
        refusedWith(care, CHECK, "virtual-head", silent, "Comments for the worker");
        story.answers(care, CHECK, "virtual-head", returned());
        assertThat(story.waitsAt(care)).contains(WRITE).doesNotContain(CHECK);
        assertThat(story.state("pep-20wd", care)).isEqualTo("running");
        assertThat(story.heard(EducationPlanReturned.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Where is Otto"));
        assertThat(story.differences(care)).isEmpty();

        var again = planWritten("2026-09-16T12:30+01:00");
        refusedWith(care, WRITE, "social-worker", again, "What has changed since");
        again.put("answerToComments", "Otto chose the target himself.");
        story.answers(care, WRITE, "social-worker", again);
        var against = accepted();
        against.put("clearTargets", "no");
        refusedWith(care, CHECK, "virtual-head", against, "The rule table suggests “Return with comments”");
        against.put("whyDifferent", "The one target is a first step, agreed with Otto.");
        story.answers(care, CHECK, "virtual-head", against);
        assertThat(plans.of(story.childOf(care)).get(0).timesReturned()).isEqualTo(1);
        assertThat(story.state("pep-20wd", care)).isEqualTo("met");
    }

    @Test
    void a_plan_begun_or_ready_after_its_day_is_warned_of_and_met_late_and_says_why() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-22T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("pep-initiate-10");
        assertThat(story.state("pep-initiate-10", care)).isEqualTo("missed");
        assertThat(story.differences(care)).isEmpty();
        var late = planBegun("2026-09-22T10:00+01:00", "2026-10-01");
        refusedWith(care, BEGIN, "social-worker", late, "Why was it late?");
        late.put("whyLate", "The school did not know who its designated teacher is.");
        story.answers(care, BEGIN, "social-worker", late);
        assertThat(story.state("pep-initiate-10", care)).isEqualTo("met-late");

        story.passesTo("2026-10-06T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("pep-20wd");
        assertThat(story.differences(care)).isEmpty();
        var plan = andNextTerm(planWritten("2026-10-06T09:00+01:00"), "2027-01-04", "2027-03-25");
        refusedWith(care, WRITE, "social-worker", plan, "Why was it late?");
        plan.put("whyLate", "The school did not know who its designated teacher is.");
        story.answers(care, WRITE, "social-worker", plan);
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.state("pep-20wd", care)).isEqualTo("met-late");
        assertThat(story.clock("pep-20wd", care).lateReason()).startsWith("The school did not know");
        assertThat(story.boundariesOf(care)).contains("personal-education-plan event_beginningNearlyDue", "personal-education-plan event_planNearlyDue");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void days_until_the_virtual_head_looks_are_warned_of_but_are_not_the_schools_lateness() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        isWritten(care);
        story.passesTo("2026-10-06T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("pep-20wd");
        assertThat(story.boundariesOf(care)).contains("personal-education-plan event_checkNearlyDue");
        assertThat(story.state("pep-20wd", care)).isEqualTo("missed");
        assertThat(story.differences(care)).isEmpty();
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.state("pep-20wd", care)).as("sent in on 16 September").isEqualTo("met");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void each_term_has_its_plan_written_within_that_term_and_the_next_follows() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        isWritten(care);
        story.answers(care, CHECK, "virtual-head", accepted());
        story.passesTo("2026-12-10T12:00:00Z");
        refusedWith(care, WRITE, "social-worker", planWritten("2026-12-10T12:00+00:00"), "lies before the term this plan is for began");
        story.passesTo("2027-01-20T12:00:00Z");
        story.answers(care, WRITE, "social-worker", andNextTerm(planWritten("2027-01-20T11:00+00:00"), "2027-04-12", "2027-07-23"));
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.states("pep-termly", care)).containsExactly("met", "running");
        assertThat(story.clock("pep-termly", care).dueAt()).isEqualTo("2027-07-23T23:00:00Z");
        assertThat(story.instancesOf("personal-education-plan", care)).isEqualTo(3);
        assertThat(story.differences(care)).isEmpty();

        story.passesTo("2027-07-24T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("pep-termly");
        assertThat(story.state("pep-termly", care)).isEqualTo("missed");
        var late = andNextTerm(planWritten("2027-07-20T11:00+01:00"), "2027-09-06", "2027-12-17");
        late.put("whyLate", "The teacher was ill and nobody stood in.");
        story.answers(care, WRITE, "social-worker", late);
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.states("pep-termly", care)).containsExactly("met", "met-late", "running");
        assertThat(story.differences(care)).isEmpty();
        story.ends(care, "Care ended (made up).");
        assertThat(story.states("pep-termly", care)).containsExactly("met", "met-late", "cancelled");
        assertThat(plans.of(story.childOf(care))).last().satisfies(plan -> assertThat(plan.end()).isEqualTo(EducationPlanEnd.CARE_ENDED));
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_new_school_needs_a_new_plan_with_its_time_from_that_day() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        story.passesTo("2026-09-28T09:00:00Z");
        assertThatThrownBy(() -> changed(care, story.now().plusSeconds(60))).isInstanceOf(Refused.class);
        changed(care, story.now());
        changed(care, story.now());
        assertThat(story.waitsAt(care)).contains(BEGIN).doesNotContain(WRITE);
        assertThat(story.states("pep-20wd", care)).containsExactlyInAnyOrder("cancelled", "running");
        assertThat(story.clock("pep-20wd", care).dueAt()).as("twenty working days from Monday 28 September").isEqualTo("2026-10-27T00:00:00Z");
        assertThat(story.endsOf(care)).contains("personal-education-plan endEvent_newPlan");
        assertThat(story.heard(EducationPlanForNewSchool.class)).hasSize(1);
        assertThat(plans.of(story.childOf(care))).extracting(EducationPlanFacts::end).containsExactly(EducationPlanEnd.NEW_SCHOOL, null);
        assertThat(story.differences(care)).isEmpty();

        var stranger = story.born("2016-01-01");
        story.inOneTransaction(() -> plans.schoolChanged(stranger, story.now(), "social-worker"));
        assertThat(plans.of(stranger)).as("not in care").isEmpty();
    }

    @Test
    void a_child_under_three_has_a_plan_once_there_is_a_nursery_and_whoever_is_not_yet_eighteen_keeps_one() {
        var baby = story.inCareBorn("2024-09-01");
        assertThat(story.waitsAt(baby)).containsExactlyInAnyOrder(ASK, DENTAL);
        changed(baby, story.now());
        assertThat(story.waitsAt(baby)).contains(BEGIN);
        var grown = story.inCareBorn("2009-01-01");
        assertThat(story.waitsAt(grown)).as("at college, still one each term").contains(BEGIN);
        assertThat(story.waitsAt(grown)).doesNotContain(WellbeingStory.QUESTIONNAIRE);
    }

    @Test
    void a_child_without_a_school_place_is_the_managers_to_know_the_same_day() {
        var care = story.inCareBorn("2017-02-01");
        var none = planBegun("2026-09-07T10:00+01:00", "2026-09-16");
        none.putAll(Map.of("setting", "none", "whatIsDone", "The virtual school asks three schools today."));
        story.answers(care, BEGIN, "social-worker", none);
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("three schools today"));
        assertThat(story.waitsAt(care)).contains(WRITE);
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_target_says_who_does_what_by_when_and_harm_told_at_the_meeting_is_said_at_once() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        story.passesTo("2026-09-16T12:00:00Z");
        var vague = andNextTerm(planWritten("2026-09-16T12:30+01:00"), "2027-01-04", "2027-03-25");
        vague.put("targets", List.of(Map.of("target", "Reads better.", "byWhen", "2026-09-01")));
        assertThatThrownBy(() -> story.answers(care, WRITE, "social-worker", vague)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("targets[0]", "targets[0].byWhen"));
        var harm = andNextTerm(planWritten("2026-09-16T12:30+01:00"), "2027-01-04", "2027-03-25");
        harm.putAll(Map.of("actToday", "yes", "whatToday", "He told Tess who hurts him; rang the manager at one.", "harmSuspected", "yes"));
        story.answers(care, WRITE, "social-worker", harm);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).startsWith("He told Tess"));
    }

    @Test
    void if_anything_fails_after_the_acceptance_the_plan_waits_as_before() {
        var care = story.inCareBorn("2017-02-01");
        isBegun(care);
        isWritten(care);
        failure.at(EducationPlanAccepted.class);
        assertThatThrownBy(() -> story.answers(care, CHECK, "virtual-head", accepted())).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(care)).contains(CHECK);
        assertThat(story.state("pep-20wd", care)).isEqualTo("running");
        assertThat(plans.openOf(story.childOf(care)).orElseThrow().grade()).isNull();
        assertThat(story.everRan("pep-termly", care)).isFalse();
        failure.at(null);
        story.answers(care, CHECK, "virtual-head", accepted());
        assertThat(story.state("pep-20wd", care)).isEqualTo("met");
    }

    private void isBegun(UUID care) {
        story.passesTo("2026-09-10T12:00:00Z");
        story.answers(care, BEGIN, "social-worker", planBegun("2026-09-10T12:30+01:00", "2026-09-16"));
    }

    private void isWritten(UUID care) {
        story.passesTo("2026-09-16T12:00:00Z");
        story.answers(care, WRITE, "social-worker", andNextTerm(planWritten("2026-09-16T12:30+01:00"), "2027-01-04", "2027-03-25"));
    }

    private void changed(UUID care, java.time.Instant at) {
        story.inOneTransaction(() -> plans.schoolChanged(story.childOf(care), at, "social-worker"));
    }

    private void refusedWith(UUID care, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(care, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
