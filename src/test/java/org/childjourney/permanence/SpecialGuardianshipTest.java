package org.childjourney.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.permanence.PermanenceStory.BEGUN;
import static org.childjourney.permanence.PermanenceStory.agreed;
import static org.childjourney.permanence.PermanenceStory.decision;
import static org.childjourney.permanence.PermanenceStory.report;
import static org.childjourney.permanence.PermanenceStory.signed;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.care.CareAnswers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.legal.OrderKind;
import org.childjourney.legal.OrderMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class SpecialGuardianshipTest {

    private static final String NOTICE = "sgo-notice-3m";
    private static final String COURT = "sgo-report-court";
    private static final String ASSESS = "assessTheGuardian";
    private static final String SIGN = "agreeTheSupport";
    private static final String DECIDE = "recordTheDecision";

    @Autowired PermanenceStory story;
    @Autowired SpecialGuardianships guardianships;
    @Autowired PermanencePlannings plannings;
    @Autowired StrategyDiscussions discussions;
    @Autowired ActsOnChildren acts;

    @BeforeEach
    void begins() {
        story.begins();
    }

    private UUID begun(ChildId child, GuardianshipAsked how, String reportBy) {
        var journey = story.journeyOf(child);
        UUID[] id = new UUID[1];
        story.inOneTransaction(() -> id[0] = guardianships.begin(new NewGuardianship(child, journey, how, BEGUN, reportBy == null ? null : LocalDate.parse(reportBy),
                "Gran, his mother's mother", "Test:" + UUID.randomUUID()), "social-worker"));
        return id[0];
    }

    private UUID noticed(ChildId child) {
        return begun(child, GuardianshipAsked.NOTICE, null);
    }

    private void sent(UUID guardianship) {
        story.passesTo("2026-10-05T10:00:00Z");
        story.answers(guardianship, ASSESS, "social-worker", report());
        story.answers(guardianship, SIGN, "team-manager", signed("2026-10-05T10:00+01:00"));
    }

    @Test
    void within_three_months_of_the_notice_the_report_is_written_signed_by_another_with_a_plan_of_support_and_sent_to_the_court() {
        var guardianship = noticed(story.aChild());
        assertThat(story.task(guardianship, ASSESS).dueAt()).as("end of Monday 7 December").isEqualTo("2026-12-08T00:00:00Z");
        assertThat(story.task(guardianship, ASSESS).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        story.passesTo("2026-10-05T10:00:00Z");
        refused(guardianship, ASSESS, "social-worker", CareAnswers.with(report(), "childSeenAt", "2026-10-06T10:00+01:00"), "lies in the future");
        story.answers(guardianship, ASSESS, "social-worker", report());
        refused(guardianship, SIGN, "social-worker", signed("2026-10-05T10:00+01:00"), "cannot sign their own report");
        refused(guardianship, SIGN, "team-manager", signed("2026-10-05T12:00+01:00"), "not in the future");
        refused(guardianship, SIGN, "team-manager", CareAnswers.with(signed("2026-10-05T10:00+01:00"), "supportReviewOn", "2028-01-01"), "within a year");
        story.answers(guardianship, SIGN, "team-manager", Map.of("decision", "sentBack", "sentBackBecause", "The father was not looked for."));
        assertThat(story.waitsAt(guardianship)).containsExactly(ASSESS);
        assertThat(story.differences(guardianship)).isEmpty();
        story.answers(guardianship, ASSESS, "social-worker", report());
        story.answers(guardianship, SIGN, "team-manager", signed("2026-10-05T10:00+01:00"));
        assertThat(story.state(NOTICE, guardianship)).isEqualTo("met");
        assertThat(story.waitsAt(guardianship)).containsExactly(DECIDE);
        assertThat(story.differences(guardianship)).isEmpty();

        story.passesTo("2026-12-14T12:00:00Z");
        refused(guardianship, DECIDE, "social-worker", decision("orderMade", "2026-10-01T10:00+01:00"), "after the report was sent");
        story.answers(guardianship, DECIDE, "social-worker", decision("orderMade", "2026-12-14T10:30Z"));
        assertThat(story.reached(guardianship)).contains("endEvent_courtDecided", "endEvent_orderMade");
        assertThat(story.heard(GuardianshipReportSent.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("1 March 2027", "Saturday"));
        assertThat(story.heard(GuardianshipEnded.class)).singleElement().satisfies(event -> assertThat(event.result()).isEqualTo(GuardianshipResult.ORDER_MADE));
        assertThat(guardianships.find(guardianship).orElseThrow().supportReviewOn()).isEqualTo("2027-03-01");
        assertThat(story.differences(guardianship)).isEmpty();
    }

    @Test
    void where_the_court_asks_its_own_day_counts_and_a_notice_has_none() {
        var child = story.aChild();
        assertThatThrownBy(() -> begun(child, GuardianshipAsked.COURT, null)).isInstanceOf(Refused.class).hasMessageContaining("Give the day in the court's order");
        assertThatThrownBy(() -> begun(child, GuardianshipAsked.COURT, "2026-09-01")).isInstanceOf(Refused.class).hasMessageContaining("before the court asked");
        assertThatThrownBy(() -> begun(child, GuardianshipAsked.NOTICE, "2026-11-02")).isInstanceOf(Refused.class).hasMessageContaining("three months count");
        var guardianship = begun(child, GuardianshipAsked.COURT, "2026-11-02");
        assertThatThrownBy(() -> noticed(child)).isInstanceOf(Refused.class).hasMessageContaining("open for this child already");
        assertThat(story.task(guardianship, ASSESS).dueAt()).isEqualTo("2026-11-03T00:00:00Z");
        sent(guardianship);
        assertThat(story.state(COURT, guardianship)).isEqualTo("met");
    }

    @Test
    void a_notice_or_the_courts_request_is_said_on_the_childs_page_and_a_day_that_is_none_is_refused() {
        var child = story.aChild();
        story.journeyOf(child);
        assertThatThrownBy(() -> acts.act("special-guardianship", child, asked("COURT", "soon"), "social-worker")).isInstanceOf(Refused.class).hasMessageContaining("is not a day");
        assertThat(guardianships.of(child)).isEmpty();
        acts.act("special-guardianship", child, asked("COURT", "02/11/2026"), "social-worker");
        assertThat(guardianships.openOf(child).orElseThrow().reportBy()).isEqualTo("2026-11-02");
        assertThat(story.stages(child)).contains("special-guardianship");
    }

    private Said asked(String how, String reportBy) {
        return new Said(story.now(), Map.of("how", how, "guardian", "Gran, his mother's mother", "reportBy", reportBy));
    }

    @Test
    void a_report_that_is_not_written_or_not_signed_is_warned_of_and_sent_late() {
        var notice = noticed(story.aChild());
        var court = begun(story.aChild(), GuardianshipAsked.COURT, "2026-11-02");
        story.passesTo("2026-11-20T12:00:00Z");
        assertThat(story.warnedAbout(notice)).containsExactly(NOTICE);
        assertThat(story.warnedAbout(court)).containsExactly(COURT);
        assertThat(story.state(COURT, court)).isEqualTo("missed");
        story.answers(notice, ASSESS, "social-worker", report());
        story.answers(court, ASSESS, "social-worker", report());
        story.passesTo("2026-12-14T12:00:00Z");
        assertThat(story.state(NOTICE, notice)).isEqualTo("missed");
        story.answers(notice, SIGN, "team-manager", signed("2026-12-14T10:00Z"));
        story.answers(court, SIGN, "team-manager", signed("2026-12-14T10:00Z"));
        assertThat(story.state(NOTICE, notice)).isEqualTo("met-late");
        assertThat(story.state(COURT, court)).isEqualTo("met-late");
        assertThat(story.reached(notice)).contains("event_assessmentNearlyDue", "event_reportNearlyDue", "endEvent_escalated");
        assertThat(story.differences(notice)).isEmpty();
    }

    @Test
    void withdrawn_ended_or_with_the_death_of_the_child_no_report_is_left_to_write() {
        var withdrawn = noticed(story.aChild());
        var ended = begun(story.aChild(), GuardianshipAsked.COURT, "2026-11-02");
        var mourned = story.aChild();
        var dead = noticed(mourned);
        story.answers(withdrawn, ASSESS, "social-worker", Map.of("goesOn", "no", "whyWithdrawn", "Gran is ill; he is sad and knows."));
        assertThat(story.reached(withdrawn)).contains("endEvent_applicationWithdrawn", "endEvent_withdrawn");
        story.inOneTransaction(() -> guardianships.end(ended, "Another council takes over.", story.now(), "team-manager"));
        story.died(mourned, "2026-09-06");
        assertThat(story.state(NOTICE, withdrawn)).isEqualTo("cancelled");
        assertThat(story.state(COURT, ended)).isEqualTo("cancelled");
        assertThat(story.state(NOTICE, dead)).isEqualTo("cancelled");
        assertThat(story.heard(GuardianshipEnded.class)).extracting(GuardianshipEnded::result).containsExactly(GuardianshipResult.WITHDRAWN, GuardianshipResult.OTHER, GuardianshipResult.OTHER);
        assertThat(story.waitsAt(withdrawn)).isEmpty();
        assertThat(story.waitsAt(ended)).isEmpty();
        assertThat(story.waitsAt(dead)).isEmpty();
    }

    @Test
    void a_child_in_care_whose_plan_it_is_has_the_report_begun_and_with_the_order_care_ends() {
        var child = story.aChildInCare();
        planned(child);
        var guardianship = guardianships.openOf(child).orElseThrow();
        assertThat(guardianship.how()).isEqualTo(GuardianshipAsked.PLAN);
        sent(guardianship.id());
        story.answers(guardianship.id(), DECIDE, "social-worker", decision("orderMade", "2026-10-05T10:30+01:00"));
        assertThat(story.waitsAt(story.care(child).id())).contains("planTheEnding");
        assertThat(story.stages(child)).contains("special-guardianship ended");
    }

    @Test
    void where_no_order_is_made_a_child_in_care_is_planned_for_again() {
        var child = story.aChildInCare();
        planned(child);
        var guardianship = guardianships.openOf(child).orElseThrow().id();
        sent(guardianship);
        story.answers(guardianship, DECIDE, "social-worker", decision("notMade", "2026-10-05T10:30+01:00"));
        assertThat(story.reached(guardianship)).contains("endEvent_orderNotMade");
        assertThat(plannings.openOf(child)).isPresent();
    }

    private void planned(ChildId child) {
        var journey = story.journeyOf(child);
        story.inOneTransaction(() -> plannings.begin(new NewPermanencePlanning(child, journey, story.now(), "Gran asks.", null, "Test:" + child), "social-worker"));
        story.passesTo("2026-09-14T10:00:00Z");
        story.answers(plannings.openOf(child).orElseThrow().id(), "holdThePermanenceMeeting", "team-manager", agreed("2026-09-14T10:00+01:00", "specialGuardianship"));
    }

    @Test
    void an_order_made_in_care_proceedings_ends_the_work_on_the_application() {
        var child = story.aChild();
        var guardianship = noticed(child);
        story.happens(new OrderMade(null, child, story.journeyOf(child), story.now(), "legal-adviser", UUID.randomUUID(), OrderKind.SPECIAL_GUARDIANSHIP, LocalDate.of(2026, 9, 7), null));
        assertThat(story.reached(guardianship)).contains("event_guardianshipDecided", "endEvent_orderedElsewhere");
        assertThat(guardianships.find(guardianship).orElseThrow().result()).isEqualTo(GuardianshipResult.ORDER_MADE);
        assertThat(story.state(NOTICE, guardianship)).isEqualTo("cancelled");
        assertThat(story.differences(guardianship)).isEmpty();
    }

    @Test
    void harm_suspected_while_a_guardian_is_assessed_begins_a_strategy_discussion_and_a_joined_record_keeps_its_application() {
        var child = story.aChild();
        var known = story.aChild();
        var guardianship = noticed(child);
        story.answers(guardianship, ASSESS, "social-worker", CareAnswers.with(report(), "childSeenAt", "2026-09-07T09:30+01:00", "harmSuspected", "yes", "harmBecause", "Marks on both arms."));
        story.inOneTransaction(() -> assertThat(discussions.openOf(child)).isPresent());
        story.joined(known, child);
        assertThat(guardianships.openOf(known).orElseThrow().id()).isEqualTo(guardianship);
        assertThat(guardianships.of(child)).isEmpty();
    }

    private void refused(UUID guardianship, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(guardianship, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(guardianship)).containsExactly(task);
    }
}
