package org.childjourney.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.wellbeing.WellbeingStory.ASK;
import static org.childjourney.wellbeing.WellbeingStory.BEGIN;
import static org.childjourney.wellbeing.WellbeingStory.DENTAL;
import static org.childjourney.wellbeing.WellbeingStory.QUESTIONNAIRE;
import static org.childjourney.wellbeing.WellbeingStory.RECORD;
import static org.childjourney.wellbeing.WellbeingStory.consentRefused;
import static org.childjourney.wellbeing.WellbeingStory.held;
import static org.childjourney.wellbeing.WellbeingStory.notHeld;
import static org.childjourney.wellbeing.WellbeingStory.reported;
import static org.childjourney.wellbeing.WellbeingStory.sent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.access.Access;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class HealthAssessmentTest {

    @Autowired WellbeingStory story;
    @Autowired MadeUpFailure failure;
    @Autowired WellbeingPeriods periods;
    @Autowired HealthAssessments assessments;
    @Autowired Access access;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_child_who_comes_into_care_is_asked_about_health_teeth_feelings_and_school_each_within_its_time() {
        var care = story.inCareBorn("2017-02-01");
        assertThat(story.waitsAt(care)).containsExactlyInAnyOrder(ASK, DENTAL, QUESTIONNAIRE, BEGIN);
        assertThat(story.task(care, ASK).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.task(care, ASK).dueAt()).as("end of Monday 14 September, working day 5").isEqualTo("2026-09-14T23:00:00Z");
        assertThat(story.clock("iha-20wd", care).dueAt()).as("end of Monday 5 October, working day 20").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.clock("dental-annual", care).dueAt()).isEqualTo("2027-09-07T23:00:00Z");
        assertThat(story.clock("sdq-annual", care).dueAt()).isEqualTo("2027-09-07T23:00:00Z");
        assertThat(story.clock("pep-initiate-10", care).dueAt()).as("working day 10").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.clock("pep-20wd", care).dueAt()).as("working day 20").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(access.mayRead("health-coordinator", story.childOf(care))).as("while care lasts").isTrue();
        assertThat(access.mayRead("virtual-head", story.childOf(care))).isTrue();
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void with_consent_the_request_is_sent_within_five_days_the_assessment_held_within_twenty_and_the_next_planned() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-09T15:00:00Z");
        story.answers(care, ASK, "social-worker", sent("2026-09-09T15:30+01:00"));
        assertThat(story.state("iha-request-5wd", care)).isEqualTo("met");
        assertThat(story.heard(HealthAssessmentAskedFor.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("a parent (Maud Madeup)"));
        assertThat(story.task(care, RECORD).groups()).containsExactly("health-coordinator");
        assertThat(story.task(care, RECORD).dueAt()).isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.differences(care)).isEmpty();

        story.passesTo("2026-09-24T09:00:00Z");
        story.answers(care, RECORD, "health-coordinator", reported("2026-09-22T10:00+01:00", "2026-09-24T09:00+01:00"));
        assertThat(story.state("iha-20wd", care)).isEqualTo("met");
        assertThat(story.endsOf(care)).contains("health-assessment endEvent_assessed", "health-assessment endEvent_nextPlanned");
        assertThat(story.clock("rha-annual", care).dueAt()).as("twelve months from the assessment").isEqualTo("2027-09-22T23:00:00Z");
        assertThat(story.instancesOf("health-assessment", care)).isEqualTo(2);
        assertThat(story.waitsAt(care)).contains(ASK);
        assertThat(story.heard(HealthAssessmentHeld.class)).singleElement().satisfies(event ->
                assertThat(event.what()).contains("First health assessment", "1 recommendations", "My chest hurts"));
        assertThat(assessments.of(story.childOf(care))).extracting(HealthAssessmentFacts::outcome).containsExactly(HealthOutcome.ASSESSED, null);
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_review_may_be_a_nurses_says_what_became_of_the_recommendations_and_counts_from_the_day_it_was_held() {
        var care = story.inCareBorn("2017-02-01");
        isAssessed(care, "2026-09-22");
        story.passesTo("2026-11-10T10:00:00Z");
        assertThat(story.state("rha-annual", care)).isEqualTo("running");
        story.answers(care, ASK, "social-worker", sent("2026-11-10T10:00+00:00"));
        assertThat(story.state("rha-annual", care)).as("a review is due as a whole").isEqualTo("running");
        var early = reported("2026-11-10T10:00+00:00", "2026-11-10T10:00+00:00");
        early.put("assessedBy", "nurse");
        early.remove("earlierRecommendations");
        refusedWith(care, RECORD, "health-coordinator", early, "What became of each of them");
        early.put("earlierRecommendations", "The asthma nurse was seen.");
        early.put("heldAt", "2026-09-21T10:00+01:00");
        refusedWith(care, RECORD, "health-coordinator", early, "lies before the assessment before");
        early.put("heldAt", "2026-11-10T10:00+00:00");
        story.answers(care, RECORD, "health-coordinator", early);
        assertThat(story.states("rha-annual", care)).containsExactly("met", "running");
        assertThat(story.clock("rha-annual", care).dueAt()).isEqualTo("2027-11-11T00:00:00Z");
        assertThat(story.instancesOf("health-assessment", care)).isEqualTo(3);
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_request_or_a_first_assessment_after_its_day_is_warned_of_met_late_and_says_why() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-15T09:00:00Z");
        assertThat(story.warnedAbout(care)).containsExactly("iha-request-5wd");
        assertThat(story.state("iha-request-5wd", care)).isEqualTo("missed");
        assertThat(story.differences(care)).isEmpty();
        var late = sent("2026-09-15T10:00+01:00");
        refusedWith(care, ASK, "social-worker", late, "Why was it late?");
        late.put("whyLate", "The mother could not be found for her consent.");
        story.answers(care, ASK, "social-worker", late);
        assertThat(story.state("iha-request-5wd", care)).isEqualTo("met-late");
        assertThat(story.clock("iha-request-5wd", care).lateReason()).startsWith("The mother could not be found");

        story.passesTo("2026-10-06T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("iha-20wd");
        assertThat(story.state("iha-20wd", care)).isEqualTo("missed");
        assertThat(story.boundariesOf(care)).contains("health-assessment event_requestNearlyDue", "health-assessment event_assessmentNearlyDue");
        assertThat(story.differences(care)).isEmpty();
        var report = reported("2026-10-01T10:00+01:00", "2026-10-06T09:30+01:00");
        refusedWith(care, RECORD, "health-coordinator", report, "Why was it late?");
        report.put("whyLate", "The clinic had no doctor for two weeks.");
        story.answers(care, RECORD, "health-coordinator", report);
        assertThat(story.state("iha-20wd", care)).as("held in time, but the report was not there").isEqualTo("met-late");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_first_assessment_not_yet_asked_for_is_warned_of_all_the_same() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-28T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("iha-request-5wd", "iha-20wd");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_review_nobody_asked_for_is_warned_of_and_met_late() {
        var care = story.inCareBorn("2022-02-01");
        isAssessed(care, "2026-09-22");
        assertThat(story.clock("rha-under5-6m", care).dueAt()).isEqualTo("2027-03-23T00:00:00Z");
        story.passesTo("2027-03-23T09:00:00Z");
        assertThat(story.warnedAbout(care)).contains("rha-under5-6m");
        assertThat(story.state("rha-under5-6m", care)).isEqualTo("missed");
        assertThat(story.differences(care)).isEmpty();
        story.answers(care, ASK, "social-worker", sent("2027-03-23T09:00+00:00"));
        assertThat(story.differences(care)).isEmpty();
        var report = reported("2027-03-23T09:00+00:00", "2027-03-23T09:00+00:00");
        report.put("whyLate", "Nobody looked at the list.");
        story.answers(care, RECORD, "health-coordinator", report);
        assertThat(story.state("rha-under5-6m", care)).isEqualTo("met-late");
        assertThat(story.clock("rha-annual", care).dueAt()).as("five by now").isEqualTo("2028-03-24T00:00:00Z");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void a_review_of_a_small_child_held_in_time_is_met_a_later_one_held_late_is_late_and_what_is_ahead_falls_away_with_care() {
        var small = story.inCareBorn("2023-03-01");
        var older = story.inCareBorn("2018-02-01");
        isAssessed(small, "2026-09-22");
        story.answers(older, ASK, "social-worker", with(sent("2026-09-22T10:00+01:00"), "whyLate", "Nobody could say who decides."));
        story.answers(older, RECORD, "health-coordinator", reported("2026-09-22T09:30+01:00", "2026-09-22T10:00+01:00"));
        story.passesTo("2027-03-10T10:00:00Z");
        story.answers(small, ASK, "social-worker", sent("2027-03-10T10:00+00:00"));
        story.answers(small, RECORD, "health-coordinator", reported("2027-03-10T09:30+00:00", "2027-03-10T10:00+00:00"));
        assertThat(story.states("rha-under5-6m", small)).containsExactly("met", "running");
        story.skipsTo("2027-09-24T10:00:00Z");
        story.answers(older, ASK, "social-worker", sent("2027-09-24T10:00+01:00"));
        story.answers(older, RECORD, "health-coordinator", with(reported("2027-09-24T09:30+01:00", "2027-09-24T10:00+01:00"), "whyLate", "Nobody looked at the list."));
        assertThat(story.states("rha-annual", older)).as("due on 22 September").containsExactly("met-late", "running");
        List.of(small, older).forEach(each -> story.ends(each, "Home to his mother (made up)."));
        assertThat(story.states("rha-under5-6m", small)).containsExactly("met", "cancelled");
        assertThat(story.states("rha-annual", older)).containsExactly("met-late", "cancelled");
        assertThat(story.differences(small)).isEmpty();
        assertThat(story.differences(older)).isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1}, {2}")
    @CsvSource({"2026-08-01, rha-under5-6m, 2027-03-23T00:00:00Z", "2023-03-01, rha-under5-6m, 2027-03-23T00:00:00Z", "2022-03-22, rha-under5-6m, 2027-03-23T00:00:00Z",
        "2021-09-23, rha-under5-6m, 2027-03-23T00:00:00Z", "2021-09-22, rha-annual, 2027-09-22T23:00:00Z", "2010-01-01, rha-annual, 2027-09-22T23:00:00Z"})
    void the_next_assessment_is_in_six_months_under_five_and_in_twelve_from_the_fifth_birthday(String born, String rule, String due) {
        var care = story.inCareBorn(born);
        isAssessed(care, "2026-09-22");
        assertThat(story.clock(rule, care).dueAt()).isEqualTo(due);
        assertThat(story.everRan(rule.equals("rha-annual") ? "rha-under5-6m" : "rha-annual", care)).isFalse();
    }

    @Test
    void a_young_person_who_understands_may_refuse_and_the_next_is_planned_from_that_day() {
        var care = story.inCareBorn("2011-05-01");
        var unexplained = consentRefused("2026-09-07");
        unexplained.remove("howUnderstands");
        refusedWith(care, ASK, "social-worker", unexplained, "How do you know that they understand");
        story.answers(care, ASK, "social-worker", consentRefused("2026-09-07"));
        assertThat(story.endsOf(care)).contains("health-assessment endEvent_consentRefused");
        assertThat(story.state("iha-request-5wd", care)).isEqualTo("cancelled");
        assertThat(story.state("iha-20wd", care)).isEqualTo("cancelled");
        assertThat(story.clock("rha-annual", care).dueAt()).isEqualTo("2027-09-07T23:00:00Z");
        assertThat(story.heard(HealthAssessmentRefused.class)).singleElement().satisfies(event -> {
            assertThat(event.what()).contains("Otta Madeup", "I do not want to be looked at.");
            assertThat(event.significant()).isTrue();
        });
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void an_assessment_not_held_or_without_its_report_stays_due_and_one_refused_on_the_day_is_not_forced() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-09T15:00:00Z");
        story.answers(care, ASK, "social-worker", sent("2026-09-09T15:30+01:00"));
        refusedWith(care, RECORD, "health-coordinator", notHeld("2026-09-01"), "today or later");
        story.answers(care, RECORD, "health-coordinator", notHeld("2026-09-20"));
        assertThat(story.waitsAt(care)).contains(RECORD);
        var nurse = held("held", "2026-09-09T16:00+01:00");
        nurse.put("assessedBy", "nurse");
        refusedWith(care, RECORD, "health-coordinator", nurse, "must be held by a registered doctor");
        story.answers(care, RECORD, "health-coordinator", held("held", "2026-09-09T15:00+01:00"));
        assertThat(story.state("iha-20wd", care)).as("the report is still to come").isEqualTo("running");
        assertThat(story.heard(HealthAssessmentNotHeld.class)).hasSize(2);
        assertThat(story.differences(care)).isEmpty();
        story.answers(care, RECORD, "health-coordinator", Map.of("howItWent", "refused", "refusedBy", "Otto himself", "whyRefused", "He ran out of the room.",
                "whatOffered", "The nurse at school, next week."));
        assertThat(story.state("iha-20wd", care)).isEqualTo("cancelled");
        assertThat(story.endsOf(care)).contains("health-assessment endEvent_assessmentRefused");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void an_assessment_in_the_three_months_before_care_counts_as_the_first_if_its_report_is_here() {
        var care = story.inCareBorn("2017-02-01");
        refusedWith(care, ASK, "social-worker", before("2026-06-06", "yes"), "only in the three months before care began");
        refusedWith(care, ASK, "social-worker", before("2026-07-01", "no"), "Have you the report?");
        story.answers(care, ASK, "social-worker", before("2026-07-01", "yes"));
        assertThat(story.state("iha-20wd", care)).isEqualTo("met");
        assertThat(story.state("iha-request-5wd", care)).isEqualTo("cancelled");
        assertThat(story.clock("rha-annual", care).dueAt()).as("twelve months from that assessment").isEqualTo("2027-07-01T23:00:00Z");
        assertThat(story.endsOf(care)).contains("health-assessment endEvent_earlierOneCounts");
        assertThat(assessments.of(story.childOf(care)).get(0).outcome()).isEqualTo(HealthOutcome.COUNTED);
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void each_recommendation_has_an_owner_and_a_day_and_nothing_lies_in_the_future() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-09T15:00:00Z");
        refusedWith(care, ASK, "social-worker", sent("2026-09-09T17:00+01:00"), "lies in the future");
        refusedWith(care, ASK, "social-worker", sent("2026-09-06T10:00+01:00"), "lies before the assessment was planned");
        story.answers(care, ASK, "social-worker", sent("2026-09-09T15:30+01:00"));
        var vague = reported("2026-09-09T15:00+01:00", "2026-09-09T16:00+01:00");
        vague.put("recommendations", List.of(Map.of("what", "See somebody.", "byWhen", "2026-09-01")));
        vague.put("immunisations", "no");
        assertThatThrownBy(() -> story.answers(care, RECORD, "health-coordinator", vague)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).contains("immunisationsMissing"));
        vague.put("immunisationsMissing", "Two, on Friday at the surgery.");
        assertThatThrownBy(() -> story.answers(care, RECORD, "health-coordinator", vague)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("recommendations[0].owner", "recommendations[0].byWhen"));
        assertThat(story.waitsAt(care)).contains(RECORD);
    }

    @Test
    void harm_seen_at_an_assessment_is_said_at_once() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-09T15:00:00Z");
        story.answers(care, ASK, "social-worker", sent("2026-09-09T15:30+01:00"));
        var harm = held("held", "2026-09-09T15:45+01:00");
        harm.putAll(Map.of("actToday", "yes", "whatToday", "Old burns on the back; rang the manager at four.", "harmSuspected", "yes"));
        story.answers(care, RECORD, "health-coordinator", harm);
        assertThat(story.heard(HarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).startsWith("Old burns"));
    }

    @Test
    void what_a_child_has_grown_into_begins_when_the_next_assessment_is_planned() {
        var nearlyFour = story.inCareBorn("2022-09-20");
        assertThat(story.waitsAt(nearlyFour)).containsExactlyInAnyOrder(ASK, DENTAL, BEGIN);
        isAssessed(nearlyFour, "2026-09-22");
        assertThat(story.waitsAt(nearlyFour)).contains(QUESTIONNAIRE);
        assertThat(story.clock("sdq-annual", nearlyFour).dueAt()).as("a year from the fourth birthday").isEqualTo("2027-09-20T23:00:00Z");
        assertThat(story.differences(nearlyFour)).isEmpty();

        var nearlyThree = story.inCare(story.born("2023-09-23"));
        assertThat(story.waitsAt(nearlyThree)).as("too young for school and questionnaire").containsExactlyInAnyOrder(ASK, DENTAL);
        assertThat(access.mayRead("virtual-head", story.childOf(nearlyThree))).isFalse();
        story.passesTo("2026-09-24T09:30:00Z");
        var late = sent("2026-09-24T10:00+01:00");
        late.put("whyLate", "Nobody could say who decides.");
        story.answers(nearlyThree, ASK, "social-worker", late);
        story.answers(nearlyThree, RECORD, "health-coordinator", reported("2026-09-24T09:00+01:00", "2026-09-24T10:00+01:00"));
        assertThat(story.waitsAt(nearlyThree)).contains(BEGIN);
        assertThat(story.clock("pep-initiate-10", nearlyThree).dueAt()).as("ten working days from Thursday 24 September").isEqualTo("2026-10-08T23:00:00Z");
        assertThat(access.mayRead("virtual-head", story.childOf(nearlyThree))).isTrue();
        assertThat(story.differences(nearlyThree)).isEmpty();
    }

    @Test
    void when_care_ends_every_task_and_clock_ends_with_the_reason_and_the_services_read_no_more() {
        var care = story.inCareBorn("2017-02-01");
        var child = story.childOf(care);
        story.passesTo("2026-09-09T15:00:00Z");
        story.ends(care, "Home to his mother (made up).");
        assertThat(story.waitsAt(care)).isEmpty();
        assertThat(story.endsOf(care)).containsExactlyInAnyOrder("health-assessment endEvent_noLongerNeeded", "dental-check endEvent_noLongerNeeded",
                "strengths-and-difficulties endEvent_noLongerNeeded", "personal-education-plan endEvent_noLongerNeeded");
        assertThat(List.of("iha-request-5wd", "iha-20wd", "dental-annual", "sdq-annual", "pep-initiate-10", "pep-20wd")).allSatisfy(rule -> {
            assertThat(story.state(rule, care)).isEqualTo("cancelled");
            assertThat(story.clock(rule, care).reason()).startsWith("Home to his mother");
        });
        assertThat(access.mayRead("health-coordinator", child)).isFalse();
        assertThat(access.mayRead("virtual-head", child)).isFalse();
        assertThat(periods.openOf(child)).isEmpty();
        assertThat(assessments.of(child)).extracting(HealthAssessmentFacts::outcome).containsExactly(HealthOutcome.CARE_ENDED);
        assertThat(story.differences(care)).isEmpty();
        story.ends(care, "Once is enough.");
        assertThat(story.heard(WellbeingEnded.class)).hasSize(1);
        assertThat(story.inCare(child)).as("in care again").isNotEqualTo(care);
        assertThat(periods.of(child)).hasSize(2);
    }

    @Test
    void a_review_that_was_planned_is_cancelled_when_care_ends() {
        var care = story.inCareBorn("2023-03-01");
        isAssessed(care, "2026-09-22");
        story.ends(care, "Adopted (made up).");
        assertThat(story.state("rha-under5-6m", care)).isEqualTo("cancelled");
        assertThat(story.differences(care)).isEmpty();
    }

    @Test
    void the_same_event_begins_nothing_twice_and_no_child_is_in_care_twice_unborn_or_in_the_future() {
        var child = story.born("2017-02-01");
        var begun = story.looked(child, WellbeingStory.IN_CARE);
        var care = story.begin(begun);
        assertThat(story.begin(begun)).isEqualTo(care);
        assertThat(story.waitsAt(care)).hasSize(4);
        assertThatThrownBy(() -> story.inCare(child)).isInstanceOf(Refused.class).hasMessageContaining("in care already, since 7 September 2026");
        assertThatThrownBy(() -> story.begin(story.looked(story.born("2016-01-01"), story.now().plusSeconds(60)))).isInstanceOf(Refused.class)
                .hasMessageContaining("in the future");
        var unborn = story.child(NewChild.unborn("Madeup", java.time.LocalDate.of(2027, 1, 15)));
        assertThatThrownBy(() -> story.inCare(unborn)).isInstanceOf(Refused.class).hasMessageContaining("not born yet");
        assertThat(periods.of(unborn)).isEmpty();
    }

    @Test
    void of_a_child_in_care_before_this_record_began_what_is_due_next_counts_from_what_was_done_last_or_from_today() {
        var known = story.born("2016-02-01");
        var care = story.bringIn(known, "2019-05-01", "2026-03-10", "2026-04-20", "2026-05-30");
        assertThat(story.clock("rha-annual", care).dueAt()).isEqualTo("2027-03-11T00:00:00Z");
        assertThat(story.clock("dental-annual", care).dueAt()).isEqualTo("2027-04-20T23:00:00Z");
        assertThat(story.clock("sdq-annual", care).dueAt()).isEqualTo("2027-05-30T23:00:00Z");
        assertThat(story.clock("pep-20wd", care).dueAt()).as("begun anew today").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(story.everRan("iha-20wd", care)).isFalse();
        assertThat(story.waitsAt(care)).containsExactlyInAnyOrder(ASK, DENTAL, QUESTIONNAIRE, BEGIN);
        assertThat(story.differences(care)).isEmpty();
        var unknown = story.bringIn(story.born("2022-12-01"), "2024-05-01", null, null, null);
        assertThat(story.clock("rha-under5-6m", unknown).dueAt()).isEqualTo("2027-03-08T00:00:00Z");
        assertThat(story.clock("dental-annual", unknown).dueAt()).isEqualTo("2027-09-07T23:00:00Z");
        assertThat(story.everRan("sdq-annual", unknown)).as("three years old").isFalse();
        assertThat(story.differences(unknown)).isEmpty();
        assertThatThrownBy(() -> story.bringIn(story.born("2015-01-01"), "2024-05-01", "2024-04-30", null, "2026-12-01")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.fields()).hasSize(2));
    }

    @Test
    void if_anything_fails_after_the_report_record_clocks_tasks_and_papers_are_all_as_before() {
        var care = story.inCareBorn("2017-02-01");
        story.passesTo("2026-09-09T15:00:00Z");
        story.answers(care, ASK, "social-worker", sent("2026-09-09T15:30+01:00"));
        int papers = story.papersOf(story.childOf(care));
        failure.at(HealthAssessmentHeld.class);
        var report = reported("2026-09-09T15:00+01:00", "2026-09-09T15:50+01:00");
        assertThatThrownBy(() -> story.answers(care, RECORD, "health-coordinator", report)).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(care)).contains(RECORD);
        assertThat(story.state("iha-20wd", care)).isEqualTo("running");
        assertThat(story.papersOf(story.childOf(care))).isEqualTo(papers);
        assertThat(assessments.openOf(story.childOf(care)).orElseThrow().heldAt()).isNull();
        failure.at(null);
        story.answers(care, RECORD, "health-coordinator", report);
        assertThat(story.state("iha-20wd", care)).isEqualTo("met");
    }

    /** The request on the day the child came into care; the assessment and its report on a later day, both at nine in the morning. */
    private void isAssessed(UUID care, String day) {
        var request = sent("2026-09-07T10:00+01:00");
        request.put("convicted", "no");
        story.answers(care, ASK, "social-worker", request);
        story.passesTo(day + "T09:00:00Z");
        story.answers(care, RECORD, "health-coordinator", reported(day + "T09:00+01:00", day + "T09:30+01:00"));
    }

    private static Map<String, Object> with(Map<String, Object> answers, String question, Object answer) {
        answers.put(question, answer);
        return answers;
    }

    private static Map<String, Object> before(String on, String report) {
        return Map.of("assessedBefore", "yes", "assessedBeforeOn", on, "assessedBeforeBy", "Dr Example, hospital", "assessedBeforeReport", report);
    }

    private void refusedWith(UUID care, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(care, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
