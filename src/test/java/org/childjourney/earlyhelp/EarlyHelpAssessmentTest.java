package org.childjourney.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.earlyhelp.EarlyHelpStory.ASK;
import static org.childjourney.earlyhelp.EarlyHelpStory.ASSESS;
import static org.childjourney.earlyhelp.EarlyHelpStory.HANDOVER;
import static org.childjourney.earlyhelp.EarlyHelpStory.HARM;
import static org.childjourney.earlyhelp.EarlyHelpStory.MANAGER;
import static org.childjourney.earlyhelp.EarlyHelpStory.REVIEW;
import static org.childjourney.earlyhelp.EarlyHelpStory.SEND;
import static org.childjourney.earlyhelp.EarlyHelpStory.TEAM;
import static org.childjourney.earlyhelp.EarlyHelpStory.WORKER;
import static org.childjourney.earlyhelp.EarlyHelpStory.agreement;
import static org.childjourney.earlyhelp.EarlyHelpStory.assessment;
import static org.childjourney.earlyhelp.EarlyHelpStory.handover;
import static org.childjourney.earlyhelp.EarlyHelpStory.harm;
import static org.childjourney.earlyhelp.EarlyHelpStory.noAgreement;
import static org.childjourney.earlyhelp.EarlyHelpStory.noPlan;
import static org.childjourney.earlyhelp.EarlyHelpStory.shared;
import static org.childjourney.earlyhelp.EarlyHelpStory.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class EarlyHelpAssessmentTest {

    @Autowired EarlyHelpStory story;
    @Autowired MadeUpFailure failure;
    @Autowired EarlyHelpEpisodes episodes;
    @Autowired SharedInWords shared;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void nothing_is_done_before_the_family_agrees_for_each_agency_and_purpose_and_then_the_assessment_is_due_in_20_working_days() {
        var need = story.aNeed();
        assertThat(story.waitsAt(need)).containsExactly(ASK);
        assertThat(story.task(need, ASK).groups()).contains("east-early-help-practitioner");
        assertThat(story.hasClock("eh-assessment-complete", need)).as("agreement is a gate, not a clock").isFalse();

        story.agreed(need);
        assertThat(story.waitsAt(need)).containsExactly(ASSESS);
        assertThat(story.clock("eh-assessment-complete", need).dueAt()).as("end of Friday 9 October").isEqualTo("2026-10-09T23:00:00Z");
        assertThat(story.task(need, ASSESS).dueAt()).isEqualTo("2026-10-09T23:00:00Z");
        assertThat(story.agreementsOf(need)).extracting(EarlyHelpAgreement::agency, EarlyHelpAgreement::purpose, EarlyHelpAgreement::isLive)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("Willow School", EarlyHelpPurpose.ASSESSMENT, true),
                        org.assertj.core.groups.Tuple.tuple("Young Carers Group", EarlyHelpPurpose.OFFER_HELP, true));
        var facts = episodes.find(need).orElseThrow();
        assertThat(facts.leadName() + ", " + facts.leadAgency()).isEqualTo("Lena Example, Willow School");
        assertThat(facts.assessmentStartedOn()).as("Annex A list 2").isEqualTo("2026-09-11");
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void with_whom_nothing_may_be_shared_stands_beside_what_is_agreed() {
        var need = story.aNeed();
        var other = story.aNeed();
        story.passesTo("2026-09-11T10:00:00Z");
        var answers = agreement("2026-09-11T10:00+01:00");
        answers.put("notShared", "The housing office: they fear for the flat.");
        story.answers(need, ASK, WORKER, answers);
        assertThat(shared.now(need)).startsWith("- Willow School, to take part in the assessment (agreed by Maud Madeup, mother").endsWith("**Not to be shared:** The housing office: they fear for the flat.");
        assertThat(story.heard(EarlyHelpAgreed.class)).singleElement().extracting(EarlyHelpAgreed::what).asString().endsWith("Not to be shared: The housing office: they fear for the flat.");

        assertThat(shared.now(story.agreed(other))).as("where the family named nobody").doesNotContain("Not to be shared");
    }

    @Test
    void the_same_event_begins_nothing_twice_and_a_second_episode_at_one_time_is_refused() {
        var child = story.aChild();
        var asked = new NewEarlyHelpAssessment(child, story.journeyOf(child), story.now(), "Made up.", "ContactDecided:once");
        var first = story.begin(asked);
        assertThat(story.begin(asked)).isEqualTo(first);
        assertThat(story.instancesOf("early-help-assessment", first)).isEqualTo(1);
        assertThatThrownBy(() -> story.aNeedOf(child)).isInstanceOf(Refused.class).hasMessageContaining("open for this child already");
        assertThatThrownBy(() -> story.begin(new NewEarlyHelpAssessment(story.aChild(), asked.journey(), story.now().plusSeconds(60), "x", "y")))
                .isInstanceOf(Refused.class).hasMessageContaining("in the future");
    }

    @Test
    void an_agreement_that_names_no_agency_or_lies_ahead_or_before_the_need_is_refused() {
        var need = story.aNeed();
        story.passesTo("2026-09-09T10:00:00Z");
        var nobody = agreement("2026-09-09T10:00+01:00");
        nobody.put("agreements", List.of());
        refusedWith(need, ASK, WORKER, nobody, "one line for each agency and purpose");
        refusedWith(need, ASK, WORKER, agreement("2026-09-09T12:00+01:00"), "lies in the future");
        refusedWith(need, ASK, WORKER, agreement("2026-09-01T12:00+01:00"), "before early help was decided");
        assertThat(story.agreementsOf(need)).isEmpty();
        assertThat(story.waitsAt(need)).containsExactly(ASK);
    }

    @Test
    void the_assessment_hears_the_whole_family_and_the_first_team_makes_a_plan_of_it_within_15_working_days() {
        var need = story.anAssessedNeed();
        assertThat(story.state("eh-assessment-complete", need)).isEqualTo("met");
        assertThat(story.waitsAt(need)).containsExactly(TEAM);
        assertThat(story.clock("eh-first-taf", need).dueAt()).as("end of Wednesday 21 October").isEqualTo("2026-10-21T23:00:00Z");
        var facts = episodes.find(need).orElseThrow();
        assertThat(facts.organisation()).as("Annex A list 2").isEqualTo("Willow School");
        assertThat(facts.assessmentCompletedOn()).as("Annex A list 2").isEqualTo("2026-09-30");
        assertThat(story.inOneTransaction(() -> episodes.assessmentsSince(LocalDate.of(2026, 9, 30)))).extracting(EarlyHelpFacts::id).contains(need);
        assertThat(story.inOneTransaction(() -> episodes.assessmentsSince(LocalDate.of(2026, 10, 1)))).extracting(EarlyHelpFacts::id).doesNotContain(need);

        story.planned(need, false);
        assertThat(story.state("eh-first-taf", need)).isEqualTo("met");
        assertThat(story.reached(need)).contains("endEvent_planAgreed", "endEvent_answered");
        assertThat(story.waitsAt(need)).containsExactly(REVIEW);
        assertThat(story.heard(EarlyHelpPlanAgreed.class)).singleElement().satisfies(event -> assertThat(event.wholeFamily()).isTrue());
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void what_is_late_is_warned_of_missed_and_met_late_and_never_locked() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-10-12T08:00:00Z");
        assertThat(story.warnedAbout(need)).containsExactly("eh-assessment-complete");
        assertThat(story.state("eh-assessment-complete", need)).isEqualTo("missed");
        story.answers(need, ASSESS, WORKER, assessment("2026-10-12T08:00+01:00", "plan"));
        assertThat(story.state("eh-assessment-complete", need)).isEqualTo("met-late");
        assertThat(story.differences(need)).isEmpty();

        story.passesTo("2026-11-03T09:00:00Z");
        assertThat(story.warnedAbout(need)).contains("eh-first-taf");
        assertThat(story.state("eh-first-taf", need)).isEqualTo("missed");
        story.answers(need, TEAM, WORKER, team("2026-11-03T08:00+00:00", false).entrySet().stream().collect(java.util.stream.Collectors.toMap(
                Map.Entry::getKey, each -> each.getKey().equals("goals") ? List.of(EarlyHelpStory.goal("2026-11-09")) : each.getValue())));
        assertThat(story.state("eh-first-taf", need)).isEqualTo("met-late");
        assertThat(story.reached(need)).contains("event_notYetAssessed", "event_teamNotYetHeld", "endEvent_escalated");
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void an_assessment_that_leaves_somebody_out_or_goes_against_the_rule_table_unexplained_is_refused() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-30T10:30:00Z");
        var silent = assessment("2026-09-30T11:00+01:00", "plan");
        silent.put("family", List.of());
        silent.put("needs", List.of());
        assertThatThrownBy(() -> story.answers(need, ASSESS, WORKER, silent)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("family", "needs"));
        var against = assessment("2026-09-30T11:00+01:00", "universal");
        against.put("needsHelp", "yes");
        refusedWith(need, ASSESS, WORKER, against, "The rule table suggests “A plan with one team around the family”");
        refusedWith(need, ASSESS, WORKER, assessment("2026-09-08T11:00+01:00", "plan"), "before the family agreed");
    }

    @Test
    void where_universal_services_are_enough_early_help_ends_with_the_reason_and_every_agreement_ends_with_it() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-30T10:30:00Z");
        story.answers(need, ASSESS, WORKER, assessment("2026-09-30T11:00+01:00", "universal"));
        assertThat(story.reached(need)).contains("endEvent_universalServices");
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.end()).isEqualTo(EarlyHelpEnd.NO_PLAN_NEEDED);
            assertThat(ended.why()).contains("breakfast club");
        });
        assertThat(story.agreementsOf(need)).noneMatch(EarlyHelpAgreement::isLive);
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void where_more_is_needed_the_assessment_goes_along_to_the_front_door() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-30T10:30:00Z");
        story.answers(need, ASSESS, WORKER, assessment("2026-09-30T11:00+01:00", "stepUp"));
        assertThat(story.reached(need)).contains("endEvent_steppedUp");
        assertThat(story.waitsAt(need)).containsExactly(SEND);
        assertThat(story.heard(EarlyHelpStepUpDecided.class)).hasSize(1);
        assertThat(story.clock("eh-step-up", need).dueAt()).as("end of Thursday 1 October").isEqualTo("2026-10-01T23:00:00Z");
        assertThat(story.differences(need)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"universal, false, false, endEvent_universalServices, REFUSED", "stepUp, true, true, endEvent_referred, "})
    void a_refusal_is_considered_for_harm_and_ends_in_universal_services_or_a_referral(String decision, boolean harm, boolean worse, String end, EarlyHelpEnd how) {
        var need = story.aNeed();
        story.passesTo("2026-09-09T10:00:00Z");
        story.answers(need, ASK, WORKER, noAgreement("2026-09-09T10:00+01:00"));
        assertThat(story.heard(EarlyHelpRefused.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("We want no strangers at home."));
        assertThat(story.waitsAt(need)).containsExactly(HARM);
        assertThat(story.task(need, HARM).groups()).containsExactly("east-team-manager");
        story.answers(need, HARM, MANAGER, harm(decision, harm, worse, false));
        assertThat(story.reached(need)).contains(end);
        if (how == null) {
            assertThat(story.waitsAt(need)).containsExactly(SEND);
            assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("alone in the street"));
        } else {
            assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(how));
            assertThat(story.waitsAt(need)).isEmpty();
        }
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void a_family_that_refuses_may_be_asked_again_another_way() {
        var need = story.aNeed();
        story.passesTo("2026-09-08T10:00:00Z");
        story.answers(need, ASK, WORKER, noAgreement("2026-09-08T10:00+01:00"));
        refusedWith(need, HARM, MANAGER, harm("universal", false, false, true), "The rule table suggests “Help goes on”");
        story.answers(need, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(need)).containsExactly(ASK);
        story.agreed(need);
        assertThat(story.waitsAt(need)).containsExactly(ASSESS);
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void a_withdrawn_agreement_ends_the_step_harm_is_considered_the_duty_runs_on_and_help_goes_on_with_what_remains_agreed() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-16T10:00:00Z");
        story.withdraws(story.agreementWith(need, "Willow School").id());
        assertThat(story.waitsAt(need)).containsExactly(HARM);
        assertThat(story.reached(need)).contains("event_agreementWithdrawn");
        assertThat(story.heard(EarlyHelpAgreementWithdrawn.class)).singleElement().satisfies(event -> assertThat(event.agency()).isEqualTo("Willow School"));
        assertThat(story.clock("eh-assessment-complete", need).process()).as("no task waits for it, so the watchdog warns").isNull();
        assertThat(story.differences(need)).isEmpty();

        story.answers(need, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(need)).containsExactly(ASSESS);
        assertThat(story.clock("eh-assessment-complete", need).dueAt()).as("never reset").isEqualTo("2026-10-09T23:00:00Z");
        assertThat(story.agreementsOf(need)).filteredOn(EarlyHelpAgreement::isLive).extracting(EarlyHelpAgreement::agency).containsExactly("Young Carers Group");
        assertThat(story.differences(need)).isEmpty();

        story.assessed(need);
        story.passesTo("2026-10-05T10:00:00Z");
        story.withdraws(story.agreementWith(need, "Young Carers Group").id());
        refusedWith(need, HARM, MANAGER, harm("goesOn", false, false, true), "withdrawn every agreement");
        var anew = harm("goesOn", false, false, true);
        anew.put("agreements", List.of(shared("Elm Surgery", "health")));
        story.answers(need, HARM, MANAGER, anew);
        assertThat(story.waitsAt(need)).as("where it was").containsExactly(TEAM);
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void a_family_that_withdraws_everything_goes_on_with_universal_services_and_the_assessment_is_no_longer_due() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-16T10:00:00Z");
        story.withdraws(story.agreementWith(need, "Willow School").id());
        story.withdraws(story.agreementWith(need, "Young Carers Group").id());
        assertThat(story.waitsAt(need)).as("harm is considered once").containsExactly(HARM);
        story.answers(need, HARM, MANAGER, harm("universal", false, false, false));
        assertThat(story.state("eh-assessment-complete", need)).isEqualTo("cancelled");
        assertThat(story.heard(EarlyHelpEnded.class)).singleElement().satisfies(ended -> assertThat(ended.why()).contains("Breakfast club"));
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void while_harm_is_considered_the_duty_of_the_step_is_still_warned_of() {
        var need = story.anAgreedNeed();
        story.passesTo("2026-09-16T10:00:00Z");
        story.withdraws(story.agreementWith(need, "Willow School").id());
        story.passesTo("2026-10-08T09:00:00Z");
        assertThat(story.differences(need)).isEmpty();
        assertThat(story.warnedAbout(need)).containsExactly("eh-assessment-complete");
        story.answers(need, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(need)).containsExactly(ASSESS);
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void an_agreement_is_withdrawn_once_by_somebody_with_a_reason_and_not_before_it_was_given() {
        var need = story.anAgreedNeed();
        UUID school = story.agreementWith(need, "Willow School").id();
        assertThatThrownBy(() -> story.doInOneTransaction(() -> episodes.withdrawAgreement(school, " ", null, story.now().plusSeconds(5), WORKER)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields()).hasSize(3));
        story.withdraws(school);
        assertThatThrownBy(() -> story.withdraws(school)).isInstanceOf(Refused.class).hasMessageContaining("withdrawn or over already");
    }

    @Test
    void a_statutory_stage_hands_over_properly_within_10_working_days_with_what_was_tried() {
        var need = story.aStepDown();
        assertThat(story.waitsAt(need)).containsExactly(HANDOVER);
        assertThat(story.clock("eh-step-down", need).dueAt()).as("end of Monday 21 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.differences(need)).isEmpty();
        story.passesTo("2026-09-09T10:00:00Z");
        var nobody = handover("2026-09-09T10:00+01:00", true);
        nobody.put("came", List.of());
        refusedWith(need, HANDOVER, WORKER, nobody, "Who came?");
        story.answers(need, HANDOVER, WORKER, handover("2026-09-09T10:00+01:00", true));
        assertThat(story.state("eh-step-down", need)).isEqualTo("met");
        assertThat(story.waitsAt(need)).containsExactly(ASSESS);
        assertThat(story.heard(EarlyHelpHandedOver.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Child in need plan", "Lena Example"));
        assertThat(episodes.find(need).orElseThrow().handedOverAt()).isEqualTo("2026-09-09T09:00:00Z");
        assertThat(story.differences(need)).isEmpty();
    }

    @Test
    void a_handover_that_is_late_is_warned_of_and_met_late_and_one_that_is_refused_is_asked_again_or_cancelled() {
        var late = story.aStepDown();
        var refused = story.aStepDown();
        story.passesTo("2026-09-09T10:00:00Z");
        story.answers(refused, HANDOVER, WORKER, handover("2026-09-09T10:00+01:00", false));
        assertThat(story.waitsAt(refused)).containsExactly(HARM);
        story.answers(refused, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(refused)).containsExactly(HANDOVER);
        assertThat(story.differences(refused)).isEmpty();
        story.answers(refused, HANDOVER, WORKER, handover("2026-09-09T10:30+01:00", false));
        story.answers(refused, HARM, MANAGER, harm("universal", false, false, false));
        assertThat(story.state("eh-step-down", refused)).isEqualTo("cancelled");

        story.passesTo("2026-09-22T09:00:00Z");
        assertThat(story.warnedAbout(late)).containsExactly("eh-step-down");
        assertThat(story.state("eh-step-down", late)).isEqualTo("missed");
        story.answers(late, HANDOVER, WORKER, handover("2026-09-22T09:30+01:00", true));
        assertThat(story.state("eh-step-down", late)).isEqualTo("met-late");
        assertThat(story.reached(late)).contains("event_handoverNotYetHeld");
        assertThat(story.differences(late)).isEmpty();
        assertThat(story.differences(refused)).isEmpty();
    }

    @Test
    void a_family_that_does_not_agree_to_the_plan_is_met_again_or_the_assessment_ends_with_every_duty_cancelled() {
        var need = story.anAssessedNeed();
        story.passesTo("2026-10-14T13:30:00Z");
        story.answers(need, TEAM, WORKER, noPlan("2026-10-14T14:00+01:00"));
        assertThat(story.waitsAt(need)).containsExactly(HARM);
        assertThat(story.state("eh-first-taf", need)).isEqualTo("running");
        story.answers(need, HARM, MANAGER, harm("goesOn", false, false, true));
        assertThat(story.waitsAt(need)).containsExactly(TEAM);
        assertThat(story.differences(need)).isEmpty();

        story.doInOneTransaction(() -> episodes.end(need, "Moved away for good (made up).", story.now(), MANAGER));
        assertThat(story.waitsAt(need)).isEmpty();
        assertThat(story.state("eh-first-taf", need)).isEqualTo("cancelled");
        assertThat(episodes.find(need).orElseThrow().end()).isEqualTo(EarlyHelpEnd.OTHER);
        assertThat(story.differences(need)).isEmpty();
        story.doInOneTransaction(() -> episodes.end(need, "Twice.", story.now(), MANAGER));
        assertThat(story.heard(EarlyHelpEnded.class)).hasSize(1);
    }

    @Test
    void suspected_harm_is_told_at_once_whatever_the_step() {
        var need = story.aNeed();
        story.passesTo("2026-09-09T10:00:00Z");
        var today = noAgreement("2026-09-09T10:00+01:00");
        today.putAll(Map.of("actToday", "yes", "whatToday", "Rang the manager at ten.", "harmSuspected", "yes"));
        story.answers(need, ASK, WORKER, today);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).isEqualTo("Rang the manager at ten."));
    }

    @Test
    void what_cannot_be_finished_is_not_half_stored() {
        var need = story.aNeed();
        story.passesTo("2026-09-09T10:00:00Z");
        failure.at(EarlyHelpAgreed.class);
        assertThatThrownBy(() -> story.answers(need, ASK, WORKER, agreement("2026-09-09T10:00+01:00"))).hasMessageContaining("made-up failure");
        assertThat(story.waitsAt(need)).containsExactly(ASK);
        assertThat(story.agreementsOf(need)).isEmpty();
        assertThat(story.hasClock("eh-assessment-complete", need)).isFalse();
        assertThat(episodes.find(need).orElseThrow().leadName()).isNull();
        assertThat(story.differences(need)).isEmpty();
    }

    private void refusedWith(UUID need, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(need, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
