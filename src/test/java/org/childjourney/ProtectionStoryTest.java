package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.ProtectionAnswers.WORDS;
import static org.childjourney.ProtectionAnswers.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.HarmReports;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childinneed.NewNeedPlan;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.childprotection.ConferenceFacts;
import org.childjourney.childprotection.ConferenceKind;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.EscalationStream;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.frontdoor.AgencyChecks;
import org.childjourney.frontdoor.ChildInContact;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.Journeys;
import org.childjourney.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of issue 3, from the contact of two sisters and an unborn child to drift at month fifteen, played through the form door. */
@ChildJourneyTest
class ProtectionStoryTest {

    private static final List<String> ABOUT_PLANS = List.of("child-protection-plan", "protection-visit", "birth-plan", "long-plan-review");
    private static final List<String> ABOUT_CONFERENCES =
            List.of("child-protection-conference", "conference-report", "conference-decision-letter", "conference-minutes");

    @Autowired People people;
    @Autowired OpenTasks tasks;
    @Autowired Contacts contacts;
    @Autowired AgencyChecks agencyChecks;
    @Autowired Children children;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired Watchdog watchdog;
    @Autowired Journeys journeys;
    @Autowired Allocation allocation;
    @Autowired HarmReports harmReports;
    @Autowired StrategyDiscussions discussions;
    @Autowired Section47Enquiries enquiries;
    @Autowired SingleAssessments assessments;
    @Autowired ChildProtectionConferences conferences;
    @Autowired ChildProtectionPlans protectionPlans;
    @Autowired ChildInNeedPlans needPlans;
    @Autowired Plans plans;
    @Autowired java.time.Clock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    private ChildId elder;
    private ChildId younger;
    private ChildId unborn;
    private String worker = "social-worker";

    @BeforeEach
    void fridayEvening() {
        people.itIs("2026-11-20T16:55:00Z");
    }

    @Test
    void the_story_of_protection() {
        theContactIsDecidedAndTheYoungerGetsANeedPlan();
        theElderTellsHerTeacherOnWorkingDayTwelve();
        theElderIsSeenTheSameEveningAndTheYoungerNotWithin24Hours();
        theEnquiriesFindContinuingRisk();
        noDifference();
        theConferencesOfTheElderAndTheUnbornAreHeldAndTheYoungersIsPostponed();
        theYoungersIsHeldOnWorkingDaySeventeenAndHerNeedPlanEndsInTheSameMoment();
        noDifference();
        visitsAndCoreGroupsAndTwoVisitsUnseenInARow();
        theBabyIsBornTwoWeeksEarly();
        theReviewAtThreeMonths();
        aWorkerLeaves();
        theReviewAtNineMonths();
        noDifference();
        nothingPersonalStandsInTheEngine();
    }

    private void theContactIsDecidedAndTheYoungerGetsANeedPlan() {
        var all = decidedContact("assessment", "Zzelda", "Yyolanda", null);
        elder = all.get(0);
        younger = all.get(1);
        unborn = all.get(2);
        everythingAboutTheContactIsDone(all);
        all.forEach(child -> people.answer("team-manager", "single-assessment", "childId", child.value(), "userTask_allocateSocialWorker", Map.of("worker", "social-worker",
                "startsOn", "2026-11-20", "reviewOn", "2026-12-04", "safeUntilSeen", "yes", "direction", WORDS)));
        passTo("2026-11-25T16:00:00Z");
        all.forEach(child -> seeInAssessment(child, "2026-11-25T15:00:00Z"));
        passTo("2026-12-03T12:00:00Z");
        all.forEach(child -> people.answer("team-manager", "assessment-review", "childId", child.value(), "userTask_reviewTheAssessment", Map.of("safeNow", "yes",
                "safetyPlan", WORDS, "whatWeKnow", WORDS, "onCourse", "yes", "needsAllTheTime", "yes", "direction", WORDS)));
        passTo("2026-12-04T12:00:00Z");
        conclude(younger, "childInNeed", "childInNeed");
        passTo("2026-12-07T17:00:00Z");
        var plan = needPlans.openOf(younger).orElseThrow().id();
        people.answer("social-worker", "child-in-need-plan", "needPlanId", plan, "userTask_agreeThePlan", ProtectionAnswers.needPlanAgreed("2026-12-07T16:00+00:00"));
    }

    private void theElderTellsHerTeacherOnWorkingDayTwelve() {
        // Friday 20 November is day 0; 23 to 27 November are days 1 to 5, 30 November to 4 December 6 to 10, Tuesday 8 December is day 12.
        passTo("2026-12-08T10:05:00Z");
        harmReports.ask(elder, List.of(younger, unborn), Instant.parse("2026-12-08T10:00:00Z"), "Xxsaid Qqmarker to her teacher that she is hit.", "social-worker");
        var part = partIn(elder);
        assertThat(Stream.of(elder, younger, unborn).map(child -> discussions.openOf(child).orElseThrow().discussion()).distinct()).as("one discussion").hasSize(1);
        passTo("2026-12-08T10:45:00Z");
        discuss(elder, ProtectionAnswers.withoutHealth("2026-12-08T10:30+00:00"));
        assertThat(discussions.openOf(elder)).as("without health it is not quorate").isPresent();
        assertThat(clock("strategy-discussion", part).isOpen()).isTrue();
        passTo("2026-12-08T11:05:00Z");
        discuss(elder, with(ProtectionAnswers.discussed("2026-12-08T11:00+00:00"), "alsoFor", List.of(partIn(younger).toString(), partIn(unborn).toString())));
        assertThat(clock("strategy-discussion", part).stoppedAt()).isEqualTo("2026-12-08T11:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            assertThat(enquiries.openOf(child)).as("an enquiry for each").isPresent();
            assertThat(clock("child-seen-s47-24h", enquiryOf(child)).dueAt()).isEqualTo("2026-12-09T11:00:00Z");
            // Days 1 to 12 are 9 to 24 December; Christmas Day and the Monday for Boxing Day are none; 29, 30 and Thursday 31 December are 13, 14, 15.
            assertThat(clock("icpc-15wd", enquiryOf(child)).dueAt()).isEqualTo("2027-01-01T00:00:00Z");
        }
    }

    private void theElderIsSeenTheSameEveningAndTheYoungerNotWithin24Hours() {
        passTo("2026-12-08T16:30:00Z");
        seeInEnquiry(elder, "2026-12-08T16:00+00:00");
        seeInEnquiry(unborn, "2026-12-08T16:10+00:00");
        assertThat(clock("child-seen-s47-24h", enquiryOf(elder)).stoppedAt()).isEqualTo("2026-12-08T16:00:00Z");
        // Six hours after 11:00 the team manager is asked, and has two hours to answer.
        passTo("2026-12-08T17:05:00Z");
        assertThat(asked(younger, EscalationStream.MANAGEMENT)).isEqualTo("east-team-manager");
        passTo("2026-12-08T19:10:00Z");
        assertThat(asked(younger, EscalationStream.MANAGEMENT)).as("unanswered, it climbs").isEqualTo("service-manager");
        passTo("2026-12-09T12:00:00Z");
        assertThat(stateOf("child-seen-s47-24h", enquiryOf(younger))).isEqualTo("missed");
        seeInEnquiry(younger, "2026-12-09T11:30+00:00");
        assertThat(stateOf("child-seen-s47-24h", enquiryOf(younger))).isEqualTo("met-late");
    }

    private void theEnquiriesFindContinuingRisk() {
        passTo("2026-12-10T12:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            concludeEnquiry(child, ProtectionAnswers.found("yes", "yes", "childInNeed", "conference"));
            assertThat(conferences.openOf(child)).singleElement().satisfies(asked -> assertThat(asked.kind())
                    .isEqualTo(child.equals(unborn) ? ConferenceKind.PRE_BIRTH : ConferenceKind.INITIAL));
        }
        // Expected on Thursday 1 April 2027; ten weeks earlier is Thursday 21 January, and the conference is due by its end.
        assertThat(clock("prebirth-conference", conferenceOf(unborn)).dueAt()).isEqualTo("2027-01-22T00:00:00Z");
        passTo("2026-12-11T12:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            tellOfEnquiry(child, "2026-12-11");
        }
    }

    private void theConferencesOfTheElderAndTheUnbornAreHeldAndTheYoungersIsPostponed() {
        book(elder, ProtectionAnswers.booking("2026-12-30T10:00+00:00"));
        book(unborn, ProtectionAnswers.booking("2026-12-30T11:00+00:00"));
        book(younger, ProtectionAnswers.booking("2026-12-30T14:00+00:00"));
        passTo("2026-12-21T12:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            onConference(conferenceOf(child), "userTask_shareTheConferenceReport", "social-worker", ProtectionAnswers.reportShared("2026-12-21", child.equals(unborn)));
        }
        // Working day 10 is Tuesday 22 December: the chair is warned first; day 12 is Thursday 24 December.
        passTo("2026-12-22T10:00:00Z");
        assertThat(clock("icpc-15wd", enquiryOf(younger)).warnedAt()).isNotNull();
        assertThat(asked(younger, EscalationStream.CHAIR)).isEqualTo("conference-chair");
        passTo("2026-12-24T10:00:00Z");
        assertThat(asked(younger, EscalationStream.CHAIR)).as("unanswered, it climbs in the chair's own stream").isEqualTo("service-manager");
        passTo("2026-12-30T12:30:00Z");
        hold(elder, "2026-12-30T10:00+00:00", "plan", "2027-01-12", "2027-03-23");
        hold(unborn, "2026-12-30T11:00+00:00", "plan", "2027-01-12", "2027-03-23");
        assertThat(stateOf("icpc-15wd", enquiryOf(elder))).as("working day 14").isEqualTo("met");
        assertThat(stateOf("prebirth-conference", lastConferenceOf(unborn).id())).isEqualTo("met");
        onConference(conferenceOf(younger), "userTask_recordTheConference", "conference-chair", ProtectionAnswers.postponed());
        book(younger, ProtectionAnswers.lateBooking("2027-01-05T10:00+00:00"));
        assertThat(clock("icpc-15wd", enquiryOf(younger)).dueAt()).as("no booking moves the duty").isEqualTo("2027-01-01T00:00:00Z");
    }

    private void theYoungersIsHeldOnWorkingDaySeventeenAndHerNeedPlanEndsInTheSameMoment() {
        passTo("2027-01-05T12:00:00Z");
        assertThat(stateOf("icpc-15wd", enquiryOf(younger))).isEqualTo("missed");
        var need = needPlans.openOf(younger).orElseThrow().id();
        var enquiry = enquiryOf(younger);
        hold(younger, "2027-01-05T10:00+00:00", "plan", "2027-01-12", "2027-03-23");
        // New Year's Day is a holiday: Monday 4 January is day 16, Tuesday 5 January day 17.
        assertThat(stateOf("icpc-15wd", enquiry)).isEqualTo("met-late");
        assertThat(needPlans.openOf(younger)).isEmpty();
        assertThat(needPlans.find(need).orElseThrow().endedAt()).isEqualTo("2027-01-05T10:00:00Z").isEqualTo(planFacts(younger).startedAt());
        assertThat(people.tasksOf("child-in-need-plan", "needPlanId", need)).isEmpty();
        assertThat(people.tasksOf(journeys.openOf(younger).orElseThrow())).as("asked for its reason, for ever late").contains("userTask_giveReasonForLateness");
        for (ChildId child : List.of(elder, unborn)) {
            // Ten working days after Wednesday 30 December: 31 December, 4 to 8, 11 to 14 January.
            assertThat(clock("core-group-10wd", plan(child)).dueAt()).isEqualTo("2027-01-15T00:00:00Z");
            assertThat(clock("cp-visit-first", plan(child)).dueAt()).isEqualTo("2027-01-08T00:00:00Z");
            assertThat(clock("rcpc-first-3m", plan(child)).dueAt()).as("30 March, in summer time").isEqualTo("2027-03-30T23:00:00Z");
            assertThat(conferences.openOf(child)).singleElement().satisfies(next -> assertThat(next.kind()).isEqualTo(ConferenceKind.REVIEW));
        }
        for (ChildId child : List.of(elder, younger, unborn)) {
            onConference(heldConferenceOf(child), "userTask_sendTheDecisionLetter", "conference-chair", ProtectionAnswers.letterSent("2027-01-05"));
            onConference(heldConferenceOf(child), "userTask_sendTheConferenceMinutes", "conference-chair", ProtectionAnswers.minutesSent("2027-01-05"));
        }
        conclude(elder, "childInNeed", "childInNeed");
        conclude(unborn, "childInNeed", "childInNeed");
        assertThat(Stream.of(elder, unborn).flatMap(child -> needPlans.openOf(child).stream())).as("no need plan beside a protection plan").isEmpty();
    }

    private void visitsAndCoreGroupsAndTwoVisitsUnseenInARow() {
        for (LocalDate day : List.of(LocalDate.of(2027, 1, 7), LocalDate.of(2027, 2, 4))) {
            passTo(day + "T17:00:00Z");
            for (ChildId child : List.of(elder, younger, unborn)) {
                meetAndVisit(child, day);
            }
        }
        // Twenty working days after Thursday 4 February: four weeks without a holiday.
        assertThat(clock("cp-visit-20", plan(younger)).dueAt()).isEqualTo("2027-03-05T00:00:00Z");
        onPlan(unborn, "userTask_agreeTheBirthPlan", worker, ProtectionAnswers.birthPlan("2027-02-04T15:00+00:00"));
        passTo("2027-02-24T17:00:00Z");
        onPlan(younger, "userTask_visitTheChild", worker, ProtectionAnswers.notSeen("2027-02-23T15:00+00:00", purpose(younger), "2027-02-25"));
        assertThat(planTasks(younger)).doesNotContain("userTask_decideOnTheUnseenChild");
        onPlan(younger, "userTask_visitTheChild", worker, ProtectionAnswers.notSeen("2027-02-24T15:00+00:00", purpose(younger), "2027-02-25"));
        assertThat(planTasks(younger)).as("the manager is asked the same day").contains("userTask_decideOnTheUnseenChild");
        onPlan(younger, "userTask_decideOnTheUnseenChild", "team-manager", ProtectionAnswers.unseenDecision("2027-02-25"));
        passTo("2027-03-03T17:00:00Z");
        for (ChildId child : List.of(elder, younger, unborn)) {
            meetAndVisit(child, LocalDate.of(2027, 3, 3));
        }
    }

    private void theBabyIsBornTwoWeeksEarly() {
        passTo("2027-03-18T12:00:00Z");
        transaction.executeWithoutResult(status -> children.born(unborn, LocalDate.of(2027, 3, 18), "F", "social-worker"));
        assertThat(protectionPlans.openOf(unborn)).as("the plan goes on").isPresent();
        // Five working days after Thursday 18 March: 19, 22, 23, 24 and 25 March.
        assertThat(clock("cp-visit-first", plan(unborn)).dueAt()).as("counted from the birth").isEqualTo("2027-03-26T00:00:00Z");
        assertThat(clock("child-turns-18-cp", plan(unborn)).dueAt()).isEqualTo("2045-03-18T00:00:00Z");
        noDifference();
    }

    private void theReviewAtThreeMonths() {
        passTo("2027-03-19T17:00:00Z");
        meetAndVisit(unborn, LocalDate.of(2027, 3, 19));
        for (ChildId child : List.of(elder, younger, unborn)) {
            review(child, "2027-03-23", "plan", "2027-09-22");
        }
        for (ChildId child : List.of(elder, younger, unborn)) {
            assertThat(clock("rcpc-subsequent-6m", plan(child)).dueAt()).isEqualTo("2027-09-23T23:00:00Z");
            assertThat(planFacts(child).cycle()).isEqualTo(2);
        }
    }

    private void aWorkerLeaves() {
        var before = dueOfOpenClocks();
        transaction.executeWithoutResult(status -> List.of(elder, younger, unborn).forEach(child ->
                allocation.hold(child, "west", "social-worker-west", clock.instant(), "team-manager")));
        worker = "social-worker-west";
        assertThat(dueOfOpenClocks()).as("no clock moves").isEqualTo(before);
        assertThat(planTask(younger, "userTask_visitTheChild").groups()).as("the tasks follow").contains("west-social-worker").doesNotContain("east-social-worker");
    }

    private void theReviewAtNineMonths() {
        for (LocalDate day = LocalDate.of(2027, 3, 31); day.isBefore(LocalDate.of(2027, 9, 20)); day = day.plusWeeks(4)) {
            passTo(day + "T17:00:00Z");
            for (ChildId child : List.of(elder, younger, unborn)) {
                meetAndVisit(child, day);
            }
        }
        var elders = plan(elder);
        review(elder, "2027-09-22", "childInNeed", null);
        review(younger, "2027-09-22", "plan", "2027-12-22");
        review(unborn, "2027-09-22", "plan", "2027-12-22");
        assertThat(protectionPlans.openOf(elder)).isEmpty();
        assertThat(needPlans.openOf(elder)).as("stepped down in the same moment").hasValueSatisfying(need ->
                assertThat(need.decidedAt()).isEqualTo(protectionPlans.find(elders).orElseThrow().endedAt()));
        assertThat(conferences.openOf(elder)).as("nothing is left to review").isEmpty();
        assertThat(clocks.about(elders)).noneMatch(ClockEntry::isOpen);
        assertThat(planFacts(unborn).cycle()).isEqualTo(3);
        assertThat(clock("rcpc-subsequent-6m", plan(unborn)).dueAt()).as("22 March 2028, before the clocks go forward").isEqualTo("2028-03-23T00:00:00Z");
    }

    // ---- the wiring, one rule at a time ----

    @Test
    void a_contact_decided_as_transfer_in_asks_for_the_conference_counted_from_when_we_were_told() {
        var child = decidedContact("transferIn", "Zzoe").get(0);
        assertThat(conferences.openOf(child)).singleElement().satisfies(asked -> {
            assertThat(asked.kind()).isEqualTo(ConferenceKind.TRANSFER_IN);
            // Fifteen working days after Friday 20 November end with Friday 11 December.
            assertThat(clock("cp-transfer-in-15wd", asked.id()).dueAt()).isEqualTo("2026-12-12T00:00:00Z");
        });
        noDifference();
    }

    @Test
    void a_contact_decided_as_strategy_discussion_for_two_sisters_is_one_discussion_and_section_17_opens_an_assessment_once() {
        var sisters = decidedContact("strategyDiscussion", "Zzoe", "Yyvonne");
        assertThat(sisters.stream().map(child -> discussions.openOf(child).orElseThrow().discussion()).distinct()).hasSize(1);
        passTo("2026-11-20T19:00:00Z");
        var first = sisters.get(0);
        discuss(first, ProtectionAnswers.section17("2026-11-20T18:45:00+00:00"));
        assertThat(assessments.of(first)).hasSize(1);
        harmReports.ask(first, List.of(), clock.instant(), "Xxsaid Qqmarker something more.", "social-worker");
        passTo("2026-11-20T20:00:00Z");
        discuss(first, ProtectionAnswers.section17("2026-11-20T19:30:00+00:00"));
        assertThat(assessments.of(first)).as("one assessment is under way already").hasSize(1);
        noDifference();
    }

    @Test
    void sisters_of_one_contact_decided_one_after_the_other_are_spoken_about_in_one_discussion() {
        var sisters = screenedContact("Zzoe", "Yyvonne");
        decide(sisters.get(0), "strategyDiscussion", List.of());
        passTo("2026-11-20T18:20:00Z");
        decide(sisters.get(1), "strategyDiscussion", List.of());
        assertThat(sisters.stream().map(child -> discussions.openOf(child).orElseThrow().discussion()).distinct()).hasSize(1);
        noDifference();
    }

    @Test
    void an_enquiry_that_finds_no_need_closes_the_journey_only_when_the_family_was_told() {
        var child = childInEnquiry();
        concludeEnquiry(child, ProtectionAnswers.found("no", "no", "none", "close"));
        assertThat(journeys.openOf(child)).as("the family does not know yet").isPresent();
        tellOfEnquiry(child, "2026-11-20");
        assertThat(journeys.openOf(child)).isEmpty();
        noDifference();
    }

    @Test
    void a_new_enquiry_ends_the_one_before_it_and_the_journey_stays_open() {
        var child = childInEnquiry();
        var old = enquiryOf(child);
        harmReports.ask(child, List.of(), clock.instant(), "Xxsaid Qqmarker something new.", "social-worker");
        passTo("2026-11-20T20:00:00Z");
        var answers = ProtectionAnswers.discussed("2026-11-20T19:30+00:00");
        answers.putAll(Map.of("initiates", "newEnquiry", "newConcern", WORDS));
        discuss(child, answers);
        assertThat(enquiryOf(child)).isNotEqualTo(old);
        assertThat(journeys.openOf(child)).isPresent();
        assertThat(journeys.of(child)).hasSize(1);
        noDifference();
    }

    @Test
    void a_conference_without_a_plan_closes_the_journey_only_when_letter_and_minutes_are_out() {
        var child = childBeforeConference();
        hold(child, "2026-12-01T10:00+00:00", "noPlan", null, null);
        var conference = heldConferenceOf(child);
        onConference(conference, "userTask_shareTheConferenceReport", "social-worker", ProtectionAnswers.reportShared("2026-12-01", false));
        onConference(conference, "userTask_sendTheDecisionLetter", "conference-chair", ProtectionAnswers.letterSent("2026-12-01"));
        assertThat(journeys.openOf(child)).as("the minutes are not out").isPresent();
        onConference(conference, "userTask_sendTheConferenceMinutes", "conference-chair", ProtectionAnswers.minutesSent("2026-12-01"));
        assertThat(journeys.openOf(child)).isEmpty();
        noDifference();
    }

    @Test
    void the_conference_after_a_new_enquiry_about_a_child_with_a_plan_reviews_it() {
        var child = childWithPlan();
        var plan = plan(child);
        harmReports.ask(child, List.of(), clock.instant(), "Xxsaid Qqmarker something new.", "social-worker");
        passTo("2026-12-01T15:00:00Z");
        discuss(child, ProtectionAnswers.discussed("2026-12-01T14:00+00:00"));
        seeInEnquiry(child, "2026-12-01T14:30+00:00");
        concludeEnquiry(child, ProtectionAnswers.found("yes", "yes", "childInNeed", "conference"));
        var again = conferences.openOf(child).stream().filter(each -> each.kind() == ConferenceKind.INITIAL).findFirst().orElseThrow().id();
        onConference(again, "userTask_bookTheConference", "conference-chair", ProtectionAnswers.booking("2026-12-08T10:00+00:00"));
        passTo("2026-12-08T12:00:00Z");
        onConference(again, "userTask_recordTheConference", "conference-chair", ProtectionAnswers.held("2026-12-08T10:00+00:00",
                ProtectionAnswers.part(again, "plan", false, true), "2026-12-14", "2027-03-01"));
        assertThat(plan(child)).as("one plan").isEqualTo(plan);
        assertThat(planFacts(child).cycle()).isEqualTo(2);
        assertThat(conferences.openOf(child)).as("one review").singleElement().satisfies(next -> assertThat(next.kind()).isEqualTo(ConferenceKind.REVIEW));
        // Six months after the conference of 8 December 2026: 8 June 2027, in summer time.
        assertThat(clock("rcpc-subsequent-6m", plan).dueAt()).isEqualTo("2027-06-08T23:00:00Z");
        noDifference();
    }

    @Test
    void a_death_ends_every_stage_and_a_need_plan_beside_a_protection_plan_is_impossible() {
        var child = childWithPlan();
        var plan = plan(child);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> needPlans.begin(new NewNeedPlan(child, journeys.openOf(child).orElseThrow(), clock.instant(),
                "Made up.", "made-up:" + child), "team-manager"))).isInstanceOf(Refused.class).hasMessageContaining("child protection plan already");
        harmReports.ask(child, List.of(), clock.instant(), "Xxsaid Qqmarker something new.", "social-worker");
        passTo("2026-12-02T10:00:00Z");
        transaction.executeWithoutResult(status -> children.died(child, LocalDate.of(2026, 12, 2), "social-worker"));
        everyStageIsOver(child, plan);
        assertThat(journeys.openOf(child)).isEmpty();
        noDifference();
    }

    @Test
    void the_eighteenth_birthday_ends_every_stage_and_asks_what_follows() {
        var child = childWithPlan(LocalDate.of(2008, 12, 3));
        var plan = plan(child);
        harmReports.ask(child, List.of(), clock.instant(), "Xxsaid Qqmarker something new.", "social-worker");
        passTo("2026-12-03T08:00:00Z");
        everyStageIsOver(child, plan);
        assertThat(people.tasksOf("next-stage-by-hand", "childId", child.value())).isNotEmpty();
        noDifference();
    }

    private void everyStageIsOver(ChildId child, UUID plan) {
        assertThat(discussions.openOf(child)).isEmpty();
        assertThat(enquiries.openOf(child)).isEmpty();
        assertThat(conferences.openOf(child)).isEmpty();
        assertThat(protectionPlans.openOf(child)).isEmpty();
        assertThat(needPlans.openOf(child)).isEmpty();
        assertThat(clocks.about(plan)).noneMatch(ClockEntry::isOpen);
        ABOUT_PLANS.forEach(process -> assertThat(people.tasksOf(process, "planId", plan)).isEmpty());
    }

    // ---- the way to a stage, for what comes after it ----

    private ChildId childInEnquiry() {
        return childInEnquiry(LocalDate.of(2016, 5, 4));
    }

    private ChildId childInEnquiry(LocalDate born) {
        var child = transaction.execute(status -> {
            var known = children.register(NewChild.born("Zzoe", "Qqmarker", born, "F"), "contact-officer");
            allocation.hold(known, "east", "social-worker", clock.instant(), "team-manager");
            return known;
        });
        harmReports.ask(child, List.of(), clock.instant(), "Xxsaid Qqmarker that she is hit.", "social-worker");
        passTo("2026-11-20T19:00:00Z");
        discuss(child, ProtectionAnswers.discussed("2026-11-20T17:30+00:00"));
        seeInEnquiry(child, "2026-11-20T18:30+00:00");
        return child;
    }

    private ChildId childBeforeConference() {
        return childBeforeConference(LocalDate.of(2016, 5, 4));
    }

    private ChildId childBeforeConference(LocalDate born) {
        var child = childInEnquiry(born);
        concludeEnquiry(child, ProtectionAnswers.found("yes", "yes", "childInNeed", "conference"));
        tellOfEnquiry(child, "2026-11-20");
        book(child, ProtectionAnswers.booking("2026-12-01T10:00+00:00"));
        passTo("2026-12-01T12:00:00Z");
        return child;
    }

    private ChildId childWithPlan() {
        return childWithPlan(LocalDate.of(2016, 5, 4));
    }

    private ChildId childWithPlan(LocalDate born) {
        var child = childBeforeConference(born);
        hold(child, "2026-12-01T10:00+00:00", "plan", "2026-12-14", "2027-02-25");
        return child;
    }

    /** A contact about these children, a name for each, none for an unborn one, screened as new and decided for all alike. */
    private List<ChildId> screenedContact(String... names) {
        var about = new ArrayList<NewContact.ContactedChild>();
        var known = new ArrayList<Map<String, String>>();
        for (int i = 0; i < names.length; i++) {
            about.add(names[i] == null ? new NewContact.ContactedChild(null, "Qqmarker", null, LocalDate.of(2027, 4, 1), "U", null, null, null, null, null, null, null)
                    : new NewContact.ContactedChild(names[i], "Qqmarker", LocalDate.of(2016 + 3 * i, 5, 4), null, "F", "WBRI", null, null, null, null, "Fictional Primary", null));
            known.add(Map.of("knownAs", "new"));
        }
        var received = contacts.receive(new NewContact(clock.instant(), "telephone", "2A", new NewContact.Referrer("Wwteacher Qqmarker", "Fictional Primary", "Head", "0"),
                WORDS, List.of("neglect.home-conditions"), new NewContact.Consent(true, null), about,
                List.of(new NewContact.HouseholdMember("Vvmother Qqmarker", "mother", true))), "contact-officer", "story:" + UUID.randomUUID());
        passTo("2026-11-20T17:10:00Z");
        var first = lastContactOf(children.byReference(received.children().get(0).childRef()).orElseThrow());
        people.answer("contact-officer", "contact", "contactId", first.id(), "userTask_screenTheContact", Map.of("inDangerNow", "no", "whereNow", "At home",
                "whatHappened", WORDS, "parentsTold", "no", "consent", "yes", "brothersAndSisters", names.length > 1 ? "yes" : "no", "signs", List.of("neglect.home-conditions"),
                "household", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "parentalResponsibility", "yes")),
                "childrenInContact", known, "agencies", List.of(Map.of("agency", "Police", "urgency", "oneDay"))));
        passTo("2026-11-20T18:00:00Z");
        return received.children().stream().map(each -> children.byReference(each.childRef()).orElseThrow()).toList();
    }

    private List<ChildId> decidedContact(String outcome, String... names) {
        var all = screenedContact(names);
        decide(all.get(0), outcome, all.subList(1, all.size()));
        return all;
    }

    private void decide(ChildId child, String outcome, List<ChildId> alsoFor) {
        people.answer("team-manager", "contact", "contactId", lastContactOf(child).id(), "userTask_decideOnTheContact", Map.of("level", "4", "outcome", outcome,
                "worriedAbout", WORDS, "workingWell", WORDS, "team", "east", "needsToHappen", WORDS, "forTheReferrer", "We will act", "differentBecause", WORDS,
                "alsoFor", alsoFor.stream().map(other -> lastContactOf(other).id().toString()).toList()));
    }

    /** What else follows a contact is done at once, so that nothing of it climbs later: the only escalations are those of the story. */
    private void everythingAboutTheContactIsDone(List<ChildId> all) {
        var first = lastContactOf(all.get(0));
        people.answer("contact-officer", "referrer-feedback", "contactId", first.id(), "userTask_tellTheReferrer", Map.of("toldOn", "2026-11-20", "how", "By telephone",
                "words", "We will assess", "alsoFor", all.stream().skip(1).map(child -> lastContactOf(child).id().toString()).toList()));
        people.answer("contact-officer", "written-confirmation", "contactId", first.id(), "userTask_recordTheConfirmation",
                Map.of("confirmed", "yes", "confirmedOn", "2026-11-20", "how", "By secure e-mail"));
        agencyChecks.of(first).stream().filter(check -> !people.tasksOf("agency-check", "agencyCheckId", check.id()).isEmpty()).forEach(check -> people.answer("contact-officer", "agency-check", "agencyCheckId", check.id(), "userTask_recordTheAnswer",
                Map.of("answered", "yes", "answeredOn", "2026-11-20", "whoAnswered", "PC Invented, control room", "answer", WORDS)));
    }

    // ---- people answer ----

    private void seeInAssessment(ChildId child, String at) {
        var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Mother", "home", WORDS, "makeOfIt", WORDS, "actToday", "no"));
        answers.putAll(child.equals(unborn) ? Map.of("parentSaid", WORDS) : Map.of("seenAlone", "yes", "childSaid", WORDS));
        people.answer("social-worker", "single-assessment", "childId", child.value(), "userTask_seeTheChild", answers);
    }

    private void conclude(ChildId child, String outcome, String worry) {
        var answers = new HashMap<String, Object>();
        for (String words : List.of("whatMatters", "historyMeans", "needs", "childsVoice", "harm", "protects", "wouldHaveToChange", "nextSteps", "familySays", "whyDifferent")) {
            answers.put(words, WORDS);
        }
        answers.putAll(Map.of("howLikely", "possible", "howBad", "some", "factors", List.of("16A"), "primaryNeed", "N1", "worry", worry, "someoneCanCare", "yes",
                "planFailed", "no", "familyAgrees", "yes", "outcome", outcome, "shared", "yes"));
        answers.put("parents", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "livesWithChild", "yes", "spokenTo", "yes")));
        people.answer("social-worker", "single-assessment", "childId", child.value(), "userTask_writeAssessment", answers);
        people.answer("team-manager", "single-assessment", "childId", child.value(), "userTask_authoriseAssessment", Map.of("childSeenAndHeard", "yes", "historyUsed", "yes",
                "everyAdultCovered", "yes", "answersSoWhat", "yes", "outcomeFollows", "yes", "decision", "authorise"));
    }

    private void discuss(ChildId child, Map<String, Object> answers) {
        people.answer("team-manager", "strategy-discussion", "strategyDiscussionId", partIn(child), "userTask_holdTheStrategyDiscussion", answers);
    }

    private void seeInEnquiry(ChildId child, String at) {
        people.answer("social-worker", "section-47-enquiry", "enquiryId", enquiryOf(child), "userTask_seeTheChild", ProtectionAnswers.seenInEnquiry(at, children.facts(child).unborn()));
    }

    private void concludeEnquiry(ChildId child, Map<String, Object> found) {
        var enquiry = enquiryOf(child);
        people.answer("social-worker", "section-47-enquiry", "enquiryId", enquiry, "userTask_askTheAgencies", ProtectionAnswers.agencies());
        people.answer("social-worker", "section-47-enquiry", "enquiryId", enquiry, "userTask_concludeTheEnquiry", found);
        people.answer("team-manager", "section-47-enquiry", "enquiryId", enquiry, "userTask_authoriseTheEnquiry", ProtectionAnswers.authorised());
    }

    private void tellOfEnquiry(ChildId child, String on) {
        people.answer("social-worker", "tell-the-family-of-the-enquiry", "enquiryId", enquiryOf(child), "userTask_tellTheFamilyOfTheEnquiry", ProtectionAnswers.familyTold(on));
    }

    private void book(ChildId child, Map<String, Object> booking) {
        onConference(conferenceOf(child), "userTask_bookTheConference", "conference-chair", booking);
    }

    private void hold(ChildId child, String at, String decision, String firstCoreGroupOn, String reviewOn) {
        var conference = conferenceOf(child);
        onConference(conference, "userTask_recordTheConference", "conference-chair", ProtectionAnswers.held(at,
                ProtectionAnswers.part(conference, decision, children.facts(child).unborn(), firstCoreGroupOn != null), firstCoreGroupOn, reviewOn));
    }

    private void review(ChildId child, String on, String decision, String nextOn) {
        book(child, ProtectionAnswers.lateBooking(on + "T10:00+00:00"));
        var conference = conferenceOf(child);
        onConference(conference, "userTask_shareTheConferenceReport", worker, ProtectionAnswers.reportShared(today(), children.facts(child).unborn()));
        passTo(on + "T12:00:00Z");
        hold(child, on + "T10:00+00:00", decision, null, nextOn);
        onConference(conference, "userTask_sendTheDecisionLetter", "conference-chair", ProtectionAnswers.letterSent(on));
        onConference(conference, "userTask_sendTheConferenceMinutes", "conference-chair", ProtectionAnswers.minutesSent(on));
    }

    private void onConference(UUID conference, String task, String by, Map<String, Object> answers) {
        people.answer(by, processOf(ABOUT_CONFERENCES, "conferenceId", conference, task), "conferenceId", conference, task, answers);
    }

    private void onPlan(ChildId child, String task, String by, Map<String, Object> answers) {
        people.answer(by, processOf(ABOUT_PLANS, "planId", plan(child), task), "planId", plan(child), task, answers);
    }

    private String processOf(List<String> processes, String variable, UUID record, String task) {
        return processes.stream().filter(process -> tasks.of(process, variable, record, task).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + task + " waits"));
    }

    /** At three the core group meets, at four the child is seen. */
    private void meetAndVisit(ChildId child, LocalDate day) {
        onPlan(child, "userTask_holdTheCoreGroup", worker, ProtectionAnswers.coreGroup(day + "T14:00Z", day.plusDays(27).toString(), progress(child)));
        onPlan(child, "userTask_visitTheChild", worker, ProtectionAnswers.visit(day + "T15:00Z", purpose(child), progress(child), children.facts(child).unborn()));
    }

    private List<Map<String, Object>> progress(ChildId child) {
        return plans.latest(plan(child)).map(version -> version.needs().stream().map(need -> Map.<String, Object>of("forNeed", need.id(), "how", "better", "evidence", WORDS)).toList())
                .orElse(List.of());
    }

    private String purpose(ChildId child) {
        return plans.latest(plan(child)).map(version -> version.needs().get(0).actions().get(0).id()).orElse("outline1");
    }

    /** Time passes, firing what falls due; the watchdog gives the warnings no diagram gives. */
    private void passTo(String instant) {
        assertThat(people.timePassesTo(instant)).as("timers").noneMatch(fired -> fired.failed());
        watchdog.giveWarningsNoDiagramGives();
        people.timePassesTo(instant);
    }

    // ---- how it stands ----

    private void noDifference() {
        var found = watchdog.look();
        assertThat(found.differences()).as("differences: " + found.first()).isZero();
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/London")).toString();
    }

    private UUID partIn(ChildId child) {
        var all = discussions.of(child);
        return all.get(all.size() - 1).part();
    }

    private UUID enquiryOf(ChildId child) {
        var all = enquiries.of(child);
        return all.get(all.size() - 1).id();
    }

    private UUID conferenceOf(ChildId child) {
        return conferences.openOf(child).get(0).id();
    }

    private ConferenceFacts lastConferenceOf(ChildId child) {
        return conferences.find(heldConferenceOf(child)).orElseThrow();
    }

    private UUID heldConferenceOf(ChildId child) {
        return conferences.of(child).stream().filter(each -> each.heldAt() != null).reduce((earlier, later) -> later).orElseThrow().id();
    }

    private UUID plan(ChildId child) {
        return planFacts(child).id();
    }

    private org.childjourney.childprotection.ProtectionPlanFacts planFacts(ChildId child) {
        return protectionPlans.openOf(child).orElseThrow();
    }

    private List<String> planTasks(ChildId child) {
        return ABOUT_PLANS.stream().flatMap(process -> people.tasksOf(process, "planId", plan(child)).stream()).toList();
    }

    private OpenTask planTask(ChildId child, String task) {
        return tasks.of(processOf(ABOUT_PLANS, "planId", plan(child), task), "planId", plan(child), task).orElseThrow();
    }

    private ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    private String stateOf(String rule, UUID subject) {
        return clock(rule, subject).state(clock.instant()).text();
    }

    private Map<UUID, Instant> dueOfOpenClocks() {
        var due = new HashMap<UUID, Instant>();
        Stream.of(elder, younger, unborn).flatMap(child -> clocks.of(child).stream()).filter(ClockEntry::isOpen).forEach(entry -> due.put(entry.id(), entry.dueAt()));
        return due;
    }

    private Escalation escalation(ChildId child, EscalationStream stream) {
        return escalations.of(child).stream().filter(each -> each.isOpen() && each.stream() == stream).findFirst()
                .orElseThrow(() -> new AssertionError("No open escalation in the stream " + stream));
    }

    private String asked(ChildId child, EscalationStream stream) {
        return escalation(child, stream).groupAsked();
    }

    private List<String> linesOf(ChildId child, EscalationStream stream) {
        return escalations.lines(escalation(child, stream).id()).stream().filter(line -> line.isOpen()).map(line -> line.rule()).toList();
    }

    private ChildInContact lastContactOf(ChildId child) {
        var all = contacts.of(child);
        return all.get(all.size() - 1);
    }

    /** Every text and binary column of every table of the engine, searched for words that only ever stood in the record. */
    private void nothingPersonalStandsInTheEngine() {
        var found = new ArrayList<String>();
        database.sql("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = 'public' and table_name like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3))).list().forEach(column -> {
                    String text = column.get(2).equals("bytea") ? "encode(%s, 'escape')".formatted(column.get(1)) : column.get(1);
                    long hits = database.sql("select count(*) from %s where %s ~* '(qqmarker|zzelda|yyolanda|vvmother|wwteacher|xxsaid|xxwords)'"
                            .formatted(column.get(0), text)).query(Long.class).single();
                    if (hits > 0) {
                        found.add(column.get(0) + "." + column.get(1));
                    }
                });
        assertThat(found).as("engine columns that hold personal data").isEmpty();
        assertThat(database.sql("select count(*) from act_hi_taskinst").query(Long.class).single()).as("the story did run through the engine").isGreaterThan(100);
    }
}
