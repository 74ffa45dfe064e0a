package org.childjourney.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.legal.LegalStory.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class CareProceedingsTest {

    @Autowired LegalStory story;
    @Autowired MadeUpFailure failure;
    @Autowired LegalCases cases;
    @Autowired CourtOrders orders;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void before_the_council_applies_evidence_is_filed_and_the_familys_own_meeting_was_offered_or_would_do_harm() {
        var legalCase = story.afterThePanel("issueNow");
        var none = LegalAnswers.evidence("2026-09-15");
        none.remove("familyMeeting");
        refusedWith(legalCase, EVIDENCE, "social-worker", none, "offered before the council applies");
        refusedWith(legalCase, EVIDENCE, "social-worker", LegalAnswers.evidence("2026-09-16"), "lies in the future");
        story.answers(legalCase, EVIDENCE, "social-worker", LegalAnswers.evidence("2026-09-15"));
        refusedWith(legalCase, ISSUE, "legal-adviser", LegalAnswers.issue("2026-09-14"), "before the decision");
        story.passesTo("2026-09-30T09:00:00Z");
        assertThat(story.reached(legalCase, "court-application", "event_applicationNearlyDue")).isTrue();
        assertThat(story.state("sw-evidence-before-issue", story.first(legalCase))).isEqualTo("missed");
        story.answers(legalCase, ISSUE, "legal-adviser", LegalAnswers.issue("2026-09-30"));
        assertThat(story.state("sw-evidence-before-issue", story.first(legalCase))).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void no_application_is_made_where_none_is_needed_any_more() {
        var legalCase = story.afterThePanel("issueNow");
        story.answers(legalCase, EVIDENCE, "social-worker", LegalAnswers.evidence("2026-09-15"));
        story.answers(legalCase, ISSUE, "legal-adviser", Map.of("applied", "no", "whyNotApplied", "The aunt has a residence order since Monday."));
        assertThat(story.reached(legalCase, "court-application", "endEvent_notApplied")).isTrue();
        assertThat(cases.find(story.first(legalCase)).orElseThrow().status()).isEqualTo(ChildInCaseStatus.NOT_ISSUED);
        assertThat(story.state("sw-evidence-before-issue", story.first(legalCase))).isEqualTo("cancelled");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_court_has_26_weeks_with_the_day_of_issue_as_day_one() {
        var legalCase = story.issued();
        var part = story.first(legalCase);
        assertThat(story.waitsAt(legalCase)).containsExactlyInAnyOrder(HEARING, CASE_MANAGEMENT, ISSUES_RESOLUTION);
        assertThat(story.clock("care-proceedings-26w", part).dueAt()).as("Monday 21 September is day 1").isEqualTo("2027-03-22T00:00:00Z");
        assertThat(story.clock("cmh-day12-18", part).dueAt()).as("day 18").isEqualTo("2026-10-14T23:00:00Z");
        assertThat(story.clock("irh-week-20", part).dueAt()).isEqualTo("2027-02-09T00:00:00Z");
        var facts = cases.findCase(legalCase).orElseThrow();
        assertThat(facts.issuedOn()).as("census: CourtAppDate").isEqualTo("2026-09-21");
        assertThat(facts.issueLetterOn()).as("census: LetterInitCPDate").isEqualTo("2026-09-17");
        assertThat(facts.shortNotice()).isTrue();
        assertThat(story.reached(legalCase, "court-application", "endEvent_issued")).isTrue();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void each_order_is_an_event_with_its_own_end_and_the_case_ends_when_the_court_has_decided_about_every_child() {
        var legalCase = story.issued(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var ada = story.part(legalCase, 0);
        var ben = story.part(legalCase, 1);
        story.passesTo("2026-09-23T15:00:00Z");
        story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("interim", "2026-09-23", LegalAnswers.interim(ada, "interimCare", "2026-09-23", "2027-03-20"),
                LegalAnswers.interim(ben, "interimCare", "2026-09-23", null)));
        var made = story.heard(OrderMade.class);
        assertThat(made).hasSize(2).allSatisfy(order -> assertThat(order.legalStatus()).as("for the children looked after return").contains("C1"));
        var interim = orders.of(cases.find(ada).orElseThrow().child()).get(0);
        assertThat(story.clock("ico-duration", interim.id()).dueAt()).as("the last day in the order").isEqualTo("2027-03-21T00:00:00Z");
        assertThat(story.orderWaits(interim.id())).containsExactly(ORDER);
        assertThat(story.orderWaits(orders.of(cases.find(ben).orElseThrow().child()).get(0).id())).as("until the court decides").isEmpty();
        assertThat(story.differences()).isEmpty();

        story.passesTo("2026-10-13T15:00:00Z");
        refusedWith(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("caseManagement", "2026-10-13"), "at its own step");
        refusedWith(legalCase, CASE_MANAGEMENT, "legal-adviser", LegalAnswers.hearing("interim", "2026-10-13"), "This step is for the case management hearing");
        story.answers(legalCase, CASE_MANAGEMENT, "legal-adviser", LegalAnswers.hearing("caseManagement", "2026-10-13"));
        assertThat(story.state("cmh-day12-18", ada)).isEqualTo("met");
        assertThat(story.state("cmh-day12-18", ben)).isEqualTo("met");
        assertThat(story.differences()).isEmpty();

        story.passesTo("2027-02-10T15:00:00Z");
        assertThat(story.reached(legalCase, "care-proceedings", "event_issuesResolutionNearlyDue")).isTrue();
        assertThat(story.reached(legalCase, "care-proceedings", "event_weekTwentySixNear")).isTrue();
        refusedWith(legalCase, ISSUES_RESOLUTION, "legal-adviser", LegalAnswers.hearing("issuesResolution", "2027-02-10", LegalAnswers.made(ada, "care", "2027-02-10")), "is recorded at “Record a hearing or an order”");
        story.answers(legalCase, ISSUES_RESOLUTION, "legal-adviser", LegalAnswers.hearing("issuesResolution", "2027-02-10"));
        assertThat(story.state("irh-week-20", ada)).isEqualTo("met-late");

        story.passesTo("2027-03-18T15:00:00Z");
        assertThat(story.reached(interim.id(), "court-order", "event_orderNearlyOver")).isTrue();
        story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("final", "2027-03-18", LegalAnswers.made(ada, "care", "2027-03-18"), LegalAnswers.made(ada, "placement", "2027-03-18")));
        assertThat(cases.find(ada).orElseThrow().status()).isEqualTo(ChildInCaseStatus.COURT_DECIDED);
        assertThat(story.state("care-proceedings-26w", ada)).isEqualTo("met");
        assertThat(story.state("ico-duration", interim.id())).as("the care order took its place").isEqualTo("cancelled");
        assertThat(story.reached(interim.id(), "court-order", "endEvent_noLongerNeeded")).isTrue();
        assertThat(orders.of(cases.find(ada).orElseThrow().child())).filteredOn(CourtOrderFacts::stands).extracting(CourtOrderFacts::kind)
                .containsExactlyInAnyOrder(OrderKind.CARE, OrderKind.PLACEMENT);
        assertThat(story.waitsAt(legalCase)).as("the brother is still before the court").containsExactly(HEARING);
        assertThat(story.differences()).isEmpty();

        story.passesTo("2027-04-12T15:00:00Z");
        assertThat(story.state("care-proceedings-26w", ben)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        var late = LegalAnswers.hearing("final", "2027-04-12", supervision(ben, "2027-04-12", "2028-04-11"));
        refusedWith(legalCase, HEARING, "legal-adviser", late, "Why was it late?");
        late.putAll(Map.of("finalLateWhy", "The expert was ill.", "whoKnew", "Team manager and court", "knownOn", "2027-03-01"));
        story.answers(legalCase, HEARING, "legal-adviser", late);
        assertThat(story.state("care-proceedings-26w", ben)).isEqualTo("met-late");
        assertThat(story.clock("care-proceedings-26w", ben).lateReason()).isEqualTo("The expert was ill.");
        assertThat(story.reached(legalCase, "care-proceedings", "endEvent_courtDecided")).isTrue();
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.tracker(legalCase)).isEmpty();
        assertThat(story.heard(LegalCaseEnded.class)).hasSize(2);
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_hearing_the_court_does_without_cancels_its_duty_and_early_decisions_take_the_other_steps_away() {
        var legalCase = story.issued();
        var part = story.first(legalCase);
        story.passesTo("2026-10-15T09:00:00Z");
        assertThat(story.reached(legalCase, "care-proceedings", "event_caseManagementNearlyDue")).isTrue();
        assertThat(story.state("cmh-day12-18", part)).isEqualTo("missed");
        var without = LegalAnswers.hearing("caseManagement", "2026-10-14");
        without.put("held", "no");
        story.answers(legalCase, CASE_MANAGEMENT, "legal-adviser", without);
        assertThat(story.state("cmh-day12-18", part)).isEqualTo("cancelled");
        assertThat(story.reached(legalCase, "care-proceedings", "endEvent_caseManaged")).isTrue();
        story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("final", "2026-10-15", LegalAnswers.made(part, "none", "2026-10-15")));
        assertThat(story.state("irh-week-20", part)).isEqualTo("cancelled");
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_court_extends_by_at_most_eight_weeks_and_no_interim_order_runs_past_the_seventeenth_birthday() {
        var legalCase = story.issued(story.aChild("Eve", "2010-02-01"));
        var part = story.first(legalCase);
        assertThat(story.clock("ico-17th-birthday", part).dueAt()).as("when 1 February 2027 begins").isEqualTo("2027-02-01T00:00:00Z");
        story.passesTo("2026-10-13T15:00:00Z");
        assertThat(story.differences()).isEmpty();
        refusedWith(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("interim", "2026-10-13", LegalAnswers.interim(part, "interimCare", "2026-10-13", "2027-02-01")),
                "past the seventeenth birthday");
        var tooLong = LegalAnswers.hearing("further", "2026-10-13");
        tooLong.putAll(Map.of("extendedTo", "2027-05-17", "extensionWhy", "Another assessment."));
        refusedWith(legalCase, HEARING, "legal-adviser", tooLong, "at most eight weeks");
        tooLong.put("extendedTo", "2027-05-16");
        story.answers(legalCase, HEARING, "legal-adviser", tooLong);
        assertThat(story.clock("care-proceedings-26w", part).dueAt()).as("the ledger still counts the law's 26 weeks").isEqualTo("2027-03-22T00:00:00Z");
        story.leaves(part);
        assertThat(story.state("ico-17th-birthday", part)).isEqualTo("cancelled");
        assertThat(story.differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INVESTIGATION, s37-report-8w, , , 2026-11-02T00:00:00Z", "CONTACT_REFUSED, s34-contact-refusal, , , 2026-09-14T23:00:00Z",
        "ASSESSMENT, child-assessment-order-7d, 2026-09-13, , 2026-09-13T23:00:00Z", "ASSESSMENT, child-assessment-order-shorter, 2026-09-11, , 2026-09-11T23:00:00Z",
        "INTERIM_CARE, ico-duration, 2026-10-05, , 2026-10-05T23:00:00Z", "SUPERVISION, supervision-order-end, 2027-09-06, , 2027-09-06T23:00:00Z", "SUPERVISION, supervision-order-shorter, 2027-03-06, , 2027-03-07T00:00:00Z"})
    void orders_directions_and_refusals_have_clocks_that_end_as_the_law_or_the_order_says(OrderKind kind, String rule, LocalDate endsOn, String unused, String due) {
        var ada = story.aChild("Ada", "2019-02-01");
        var order = story.order(new NewCourtOrder(ada.child(), ada.journey(), null, kind, LocalDate.parse("2026-09-07"), endsOn, false, false, null, "Court:" + UUID.randomUUID()));
        assertThat(story.clock(rule, order).dueAt()).isEqualTo(due);
        assertThat(story.orderWaits(order)).containsExactly(ORDER);
        story.passesTo("2026-09-10T09:00:00Z");
        story.answersOrder(order, "social-worker", LegalAnswers.follows("done", "2026-09-10"));
        assertThat(story.state(rule, order)).isEqualTo("met");
        assertThat(story.reached(order, "court-order", "endEvent_actedInTime")).isTrue();
        assertThat(story.heard(OrderEnded.class)).singleElement().satisfies(ended -> assertThat(ended.how()).isEqualTo(OrderEnd.DONE));
        assertThat(story.differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INVESTIGATION, s37-report-8w, ", "CONTACT_REFUSED, s34-contact-refusal, ", "ASSESSMENT, child-assessment-order-7d, 2026-09-13", "ASSESSMENT, child-assessment-order-shorter, 2026-09-12",
        "INTERIM_CARE, ico-duration, 2026-10-05",
        "SUPERVISION, supervision-order-shorter, 2026-10-05", "SUPERVISION, supervision-order-end, 2027-09-06"})
    void what_is_acted_on_late_is_met_late_and_what_ends_by_itself_is_cancelled(OrderKind kind, String rule, LocalDate endsOn) {
        var ada = story.aChild("Ada", "2019-02-01");
        var order = story.order(new NewCourtOrder(ada.child(), ada.journey(), null, kind, LocalDate.parse("2026-09-07"), endsOn, false, false, null, "Court:" + UUID.randomUUID()));
        var other = story.order(new NewCourtOrder(ada.child(), ada.journey(), null, kind == OrderKind.INTERIM_CARE ? OrderKind.INVESTIGATION : kind, LocalDate.parse("2026-09-07"),
                kind == OrderKind.INTERIM_CARE ? null : endsOn, false, false, null, "Court:" + UUID.randomUUID()));
        story.inOneTransaction(() -> orders.end(other, LocalDate.parse("2026-09-07"), OrderEnd.DISCHARGED, "The court said so.", "legal-adviser"));
        assertThat(story.clocks(other)).singleElement().satisfies(clock -> assertThat(clock.state(story.now()).text()).isEqualTo("cancelled"));
        String late = endsOn != null && endsOn.getYear() == 2027 ? "2027-09-08" : "2026-11-03";
        story.passesTo(late + "T09:00:00Z");
        assertThat(story.state(rule, order)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        story.answersOrder(order, "social-worker", LegalAnswers.follows("ranOut", late));
        assertThat(story.state(rule, order)).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_child_near_seventeen_who_is_decided_about_in_time_meets_the_duty_and_leaving_cancels_the_courts_dates() {
        var legalCase = story.issued(story.aChild("Eve", "2010-02-01"), story.aChild("Ben", "2021-03-01"));
        var eve = story.part(legalCase, 0);
        var ben = story.part(legalCase, 1);
        story.passesTo("2026-10-12T15:00:00Z");
        story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("other", "2026-10-12", LegalAnswers.made(eve, "livesWith", "2026-10-12")));
        assertThat(story.state("ico-17th-birthday", eve)).isEqualTo("met");
        assertThat(story.state("cmh-day12-18", eve)).isEqualTo("cancelled");
        assertThat(story.waitsAt(legalCase)).containsExactlyInAnyOrder(HEARING, CASE_MANAGEMENT, ISSUES_RESOLUTION);
        assertThat(story.differences()).isEmpty();
        story.leaves(ben);
        assertThat(java.util.List.of("care-proceedings-26w", "cmh-day12-18", "irh-week-20")).allSatisfy(rule -> assertThat(story.state(rule, ben)).isEqualTo("cancelled"));
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void hearings_and_a_decision_after_their_days_are_late_and_a_hearing_before_its_day_is_not() {
        var legalCase = story.issued(story.aChild("Eve", "2010-02-01"));
        var part = story.first(legalCase);
        story.passesTo("2026-10-16T15:00:00Z");
        story.answers(legalCase, CASE_MANAGEMENT, "legal-adviser", LegalAnswers.hearing("caseManagement", "2026-10-16"));
        assertThat(story.state("cmh-day12-18", part)).as("two days after day 18").isEqualTo("met-late");
        story.passesTo("2027-02-08T15:00:00Z");
        story.answers(legalCase, ISSUES_RESOLUTION, "legal-adviser", LegalAnswers.hearing("issuesResolution", "2027-02-08"));
        assertThat(story.state("irh-week-20", part)).as("on the last day of week 20").isEqualTo("met");
        story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("final", "2027-02-08", LegalAnswers.made(part, "livesWith", "2027-02-08")));
        assertThat(story.state("ico-17th-birthday", part)).as("seventeen since 1 February").isEqualTo("met-late");
        assertThat(story.state("care-proceedings-26w", part)).isEqualTo("met");
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_supervision_order_is_a_year_at_most_and_three_years_in_all_and_one_renewed_late_is_met_late() {
        var ada = story.aChild("Ada", "2019-02-01");
        assertThatThrownBy(() -> story.order(new NewCourtOrder(ada.child(), ada.journey(), null, OrderKind.SUPERVISION, LocalDate.parse("2026-09-07"), LocalDate.parse("2027-09-07"),
                false, false, null, "Court:1"))).isInstanceOf(Refused.class).hasMessageContaining("6 September 2027 at most");
        var order = story.order(new NewCourtOrder(ada.child(), ada.journey(), null, OrderKind.SUPERVISION, LocalDate.parse("2026-09-07"), LocalDate.parse("2026-12-06"),
                false, false, null, "Court:2"));
        story.passesTo("2026-12-08T09:00:00Z");
        assertThat(story.reached(order, "court-order", "endEvent_escalated")).isTrue();
        assertThat(story.clock("supervision-order-shorter", order).startedAt()).as("the day it was made").isEqualTo("2026-09-06T23:00:00Z");
        assertThat(story.state("supervision-order-shorter", order)).isEqualTo("missed");
        var renewed = LegalAnswers.follows("renewed", "2026-12-08");
        renewed.put("newEndsOn", "2027-06-07");
        story.answersOrder(order, "social-worker", renewed);
        assertThat(story.state("supervision-order-shorter", order)).isEqualTo("met-late");
        assertThat(orders.of(ada.child())).filteredOn(CourtOrderFacts::stands).singleElement().satisfies(next -> assertThat(next.endsOn()).isEqualTo("2027-06-07"));
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void an_order_that_cannot_be_made_known_is_not_stored_with_its_hearing() {
        var legalCase = story.issued();
        var part = story.first(legalCase);
        failure.at(OrderMade.class);
        assertThatThrownBy(() -> story.answers(legalCase, HEARING, "legal-adviser", LegalAnswers.hearing("interim", "2026-09-21",
                LegalAnswers.interim(part, "interimCare", "2026-09-21", "2026-12-20")))).hasMessageContaining("made-up failure");
        assertThat(story.count("select count(*) from court_hearings where legal_case = ?", legalCase)).isZero();
        assertThat(orders.of(cases.find(part).orElseThrow().child())).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    private static Map<String, Object> supervision(UUID part, String on, String endsOn) {
        var row = LegalAnswers.made(part, "supervision", on);
        row.put("endsOn", endsOn);
        return row;
    }

    private void refusedWith(UUID legalCase, String task, String by, Map<String, ?> answers, String words) {
        assertThatThrownBy(() -> story.answers(legalCase, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
