package org.childjourney.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.complaints.ComplaintAnswers.adjudicated;
import static org.childjourney.complaints.ComplaintAnswers.answered;
import static org.childjourney.complaints.ComplaintAnswers.appointed;
import static org.childjourney.complaints.ComplaintAnswers.moreTime;
import static org.childjourney.complaints.ComplaintAnswers.notContent;
import static org.childjourney.complaints.ComplaintAnswers.panelAnswered;
import static org.childjourney.complaints.ComplaintAnswers.panelHeld;
import static org.childjourney.complaints.ComplaintAnswers.panelWanted;
import static org.childjourney.complaints.ComplaintAnswers.reportSent;
import static org.childjourney.complaints.ComplaintAnswers.stageTwoMoreTime;
import static org.childjourney.complaints.ComplaintAnswers.withdrawn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.keptapart.KeptApartFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class ComplaintTest {

    private static final String TEN = "complaint-stage1-10wd";
    private static final String TWENTY = "complaint-stage1-20wd";
    private static final String STAGE_2 = "complaint-stage2-25wd";
    private static final String LONGER = "complaint-stage2-65wd";
    private static final String REQUEST = "complaint-stage3-request-20wd";
    private static final String PANEL = "complaint-panel-30wd";
    private static final String REPORT = "complaint-panel-report-5wd";
    private static final String RESPONSE = "complaint-panel-response-15wd";
    private static final String ANSWER = "userTask_answerTheComplaint";
    private static final String SAY = "userTask_recordWhatTheySay";
    private static final String APPOINT = "userTask_appointTheInvestigators";
    private static final String ADJUDICATE = "userTask_adjudicateTheComplaint";
    private static final String ASK = "userTask_recordTheRequestForAPanel";
    private static final String HOLD = "userTask_holdThePanel";
    private static final String SEND = "userTask_sendThePanelsReport";
    private static final String RESPOND = "userTask_answerThePanel";
    private static final String MANAGER = "quality-auditor";
    private static final String ANSWERS = "service-manager";

    @Autowired CaseDesk desk;
    @Autowired Complaints complaints;
    @Autowired Access access;
    @Autowired Clocks clocks;
    @Autowired ActsOnChildren acts;
    @Autowired KeptApartFiles files;

    @BeforeEach
    void begins() {
        desk.begins("2026-09-07T09:00:00Z");
    }

    @Test
    void a_complaint_is_answered_investigated_and_heard_by_a_panel_each_in_its_time() {
        var complaint = made(desk.aChild("2012-02-01"), false);
        assertThat(desk.task(complaint, ANSWER).dueAt()).as("ten working days").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(desk.task(complaint, ANSWER).groups()).singleElement().asString().startsWith("restricted-co-");
        assertThat(desk.differences(complaint)).isEmpty();
        desk.passesTo("2026-09-17T12:00:00Z");
        assertThat(desk.warnedAbout(complaint)).containsExactly(TEN);
        desk.isRefused(complaint, ANSWER, ANSWERS, answered("2026-09-06T12:00+01:00"), "before the step before it");
        desk.answers(complaint, ANSWER, ANSWERS, answered("2026-09-17T12:00+01:00"));
        assertThat(desk.state(TEN, complaint)).isEqualTo("met");
        desk.answers(complaint, SAY, MANAGER, notContent("2026-09-17T12:30+01:00"));
        assertThat(desk.reached(complaint)).contains("complaint endEvent_toStageTwo");
        desk.isRefused(complaint, APPOINT, MANAGER, appointed("Ann Example", "ann example"), "Another than who investigates");
        desk.answers(complaint, APPOINT, MANAGER, appointed("Ann Example", "Ben Example"));
        assertThat(desk.task(complaint, ADJUDICATE).dueAt()).as("25 working days").isEqualTo("2026-10-22T23:00:00Z");
        assertThat(desk.differences(complaint)).isEmpty();

        desk.passesTo("2026-10-20T12:00:00Z");
        desk.isRefused(complaint, ADJUDICATE, MANAGER, adjudicated("2026-10-20T12:00+01:00"), "name each point");
        desk.answers(complaint, ADJUDICATE, MANAGER, adjudicated("2026-10-20T12:00+01:00", "upheld", "notUpheld"));
        assertThat(desk.state(STAGE_2, complaint)).isEqualTo("met");
        assertThat(complaints.find(complaint).orElseThrow().finding()).isEqualTo(Finding.PARTLY);
        desk.passesTo("2026-11-10T12:00:00Z");
        desk.answers(complaint, ASK, MANAGER, panelWanted("2026-11-10T11:00Z"));
        assertThat(desk.state(REQUEST, complaint)).isEqualTo("met");
        desk.passesTo("2026-12-10T12:00:00Z");
        desk.isRefused(complaint, HOLD, MANAGER, panelHeld("2026-12-10T11:00Z", "yes", "yes", "no"), "all three must be independent");
        desk.isRefused(complaint, HOLD, MANAGER, panelHeld("2026-12-10T11:00Z", "yes", "yes"), "three persons");
        desk.answers(complaint, HOLD, MANAGER, panelHeld("2026-12-10T11:00Z", "yes", "yes", "yes"));
        desk.answers(complaint, SEND, MANAGER, reportSent("2026-12-10T11:30Z"));
        desk.passesTo("2026-12-18T12:00:00Z");
        desk.answers(complaint, RESPOND, MANAGER, panelAnswered("2026-12-18T11:30Z"));
        assertThat(List.of(PANEL, REPORT, RESPONSE)).allSatisfy(rule -> assertThat(desk.state(rule, complaint)).isEqualTo("met"));
        assertThat(complaints.find(complaint).orElseThrow().end()).isEqualTo(ComplaintEnd.PANEL_ANSWERED);
        assertThat(desk.reached(complaint)).contains("complaint event_answerNearlyDue", "complaint endEvent_escalated", "complaint-investigation endEvent_toStageThree",
                "complaint-investigation event_adjudicationNearlyDue", "complaint-investigation endEvent_escalated", "complaint-investigation event_requestNearlyDue",
                "complaint-panel endEvent_answered", "complaint-panel event_panelNearlyDue");
        assertThat(desk.differences(complaint)).isEmpty();
    }

    @Test
    void what_is_late_at_any_stage_is_asked_for_from_the_readers_alone_and_done_late() {
        var child = desk.aChild("2012-02-01");
        var complaint = made(child, false);
        desk.passesTo("2026-09-22T09:00:00Z");
        assertThat(desk.state(TEN, complaint)).isEqualTo("missed");
        assertThat(desk.asked(child)).isEmpty();
        assertThat(desk.asked(new ChildId(complaint))).isNotEmpty().noneMatch(group -> group.contains("team-manager"));
        desk.answers(complaint, ANSWER, ANSWERS, answered("2026-09-22T09:30+01:00"));
        assertThat(desk.state(TEN, complaint)).isEqualTo("met-late");
        desk.answers(complaint, SAY, MANAGER, notContent("2026-09-22T09:40+01:00"));
        desk.answers(complaint, APPOINT, MANAGER, appointed("Ann Example", "Ben Example"));
        desk.passesTo("2026-10-28T12:00:00Z");
        assertThat(desk.state(STAGE_2, complaint)).isEqualTo("missed");
        desk.answers(complaint, ADJUDICATE, MANAGER, adjudicated("2026-10-28T11:00Z", "notUpheld"));
        assertThat(desk.state(STAGE_2, complaint)).isEqualTo("met-late");
        desk.passesTo("2026-10-29T12:00:00Z");
        desk.answers(complaint, ASK, MANAGER, panelWanted("2026-10-29T11:00Z"));
        desk.passesTo("2026-12-11T12:00:00Z");
        assertThat(desk.state(PANEL, complaint)).isEqualTo("missed");
        desk.answers(complaint, HOLD, MANAGER, panelHeld("2026-12-11T11:00Z", "yes", "yes", "yes"));
        desk.passesTo("2026-12-21T12:00:00Z");
        assertThat(desk.warnedAbout(complaint)).contains(REPORT);
        desk.answers(complaint, SEND, MANAGER, reportSent("2026-12-21T11:00Z"));
        desk.passesTo("2027-01-20T12:00:00Z");
        assertThat(desk.warnedAbout(complaint)).contains(RESPONSE);
        desk.answers(complaint, RESPOND, MANAGER, panelAnswered("2027-01-20T11:00Z"));
        assertThat(List.of(PANEL, REPORT, RESPONSE)).allSatisfy(rule -> assertThat(desk.state(rule, complaint)).isEqualTo("met-late"));
        assertThat(desk.reached(complaint)).contains("complaint-panel event_reportNearlyDue", "complaint-panel event_answerNearlyDue", "complaint-panel endEvent_escalated");
    }

    @Test
    void more_time_is_agreed_once_and_counted_from_the_beginning() {
        var complaint = made(desk.aChild("2012-02-01"), false);
        desk.answers(complaint, ANSWER, ANSWERS, moreTime());
        assertThat(desk.state(TEN, complaint)).isEqualTo("cancelled");
        assertThat(desk.task(complaint, ANSWER).dueAt()).as("twenty working days in all").isEqualTo("2026-10-05T23:00:00Z");
        assertThat(desk.differences(complaint)).isEmpty();
        desk.isRefused(complaint, ANSWER, ANSWERS, moreTime(), "agreed already");
        desk.passesTo("2026-10-06T09:00:00Z");
        assertThat(desk.state(TWENTY, complaint)).isEqualTo("missed");
        assertThat(desk.warnedAbout(complaint)).containsExactly(TWENTY);
        desk.answers(complaint, ANSWER, ANSWERS, answered("2026-10-06T09:30+01:00"));
        assertThat(desk.state(TWENTY, complaint)).isEqualTo("met-late");
        desk.answers(complaint, SAY, MANAGER, notContent("2026-10-06T09:40+01:00"));
        desk.answers(complaint, APPOINT, MANAGER, appointed("Ann Example", "Ben Example"));
        desk.answers(complaint, ADJUDICATE, MANAGER, stageTwoMoreTime());
        assertThat(desk.state(STAGE_2, complaint)).isEqualTo("cancelled");
        assertThat(desk.task(complaint, ADJUDICATE).dueAt()).as("65 working days in all").isEqualTo("2027-01-09T00:00:00Z");
        desk.isRefused(complaint, ADJUDICATE, MANAGER, stageTwoMoreTime(), "agreed already");
        desk.passesTo("2027-01-11T12:00:00Z");
        assertThat(desk.state(LONGER, complaint)).isEqualTo("missed");
        desk.answers(complaint, ADJUDICATE, MANAGER, adjudicated("2027-01-11T11:00Z", "upheld"));
        assertThat(desk.state(LONGER, complaint)).isEqualTo("met-late");

        desk.passesTo("2027-02-10T09:00:00Z");
        assertThat(desk.state(REQUEST, complaint)).as("nobody asked for a panel").isEqualTo("cancelled");
        assertThat(complaints.find(complaint).orElseThrow().end()).isEqualTo(ComplaintEnd.NO_PANEL_ASKED_FOR);
        assertThat(desk.reached(complaint)).contains("complaint-investigation event_timeToAskOver", "complaint-investigation endEvent_noPanelAskedFor");
        assertThat(desk.tasksOf(complaint)).as("only why it was late is still asked, and of its readers alone").isNotEmpty().allSatisfy(task -> {
            assertThat(task.key()).isEqualTo("userTask_giveReasonForLateness");
            assertThat(task.groups()).allMatch(group -> group.startsWith("restricted-co-"));
        });
        assertThat(desk.differences(complaint)).isEmpty();
    }

    @Test
    void a_complaint_ends_where_they_are_content_or_take_it_back() {
        var content = made(desk.aChild("2012-02-01"), false);
        desk.passesTo("2026-09-08T12:00:00Z");
        desk.answers(content, ANSWER, ANSWERS, answered("2026-09-08T12:00+01:00"));
        desk.answers(content, SAY, MANAGER, Map.of("content", "yes"));
        assertThat(desk.reached(content)).contains("complaint endEvent_resolved");
        var back = made(desk.aChild("2012-02-01"), false);
        desk.answers(back, ANSWER, ANSWERS, withdrawn());
        assertThat(desk.reached(back)).containsExactly("complaint endEvent_withdrawn");
        assertThat(desk.state(TEN, back)).isEqualTo("cancelled");

        var accepted = investigated();
        desk.answers(accepted, ASK, MANAGER, Map.of("panelWanted", "no"));
        assertThat(desk.reached(accepted)).contains("complaint-investigation endEvent_accepted");
        assertThat(complaints.find(accepted).orElseThrow().end()).isEqualTo(ComplaintEnd.ACCEPTED);

        for (int steps = 0; steps < 3; steps++) {
            var panel = investigated();
            desk.answers(panel, ASK, MANAGER, panelWanted("2026-09-08T13:00+01:00"));
            if (steps > 0) {
                desk.answers(panel, HOLD, MANAGER, panelHeld("2026-09-08T13:00+01:00", "yes", "yes", "yes"));
            }
            if (steps > 1) {
                desk.answers(panel, SEND, MANAGER, reportSent("2026-09-08T13:00+01:00"));
            }
            assertThatThrownBy(() -> complaints.withdraw(panel, "", MANAGER)).isInstanceOf(Refused.class);
            complaints.withdraw(panel, "They moved to Spain.", MANAGER);
            assertThat(desk.state(List.of(PANEL, REPORT, RESPONSE).get(steps), panel)).isEqualTo("cancelled");
            assertThat(desk.waitsAt(panel)).isEmpty();
        }
        var longer = made(desk.aChild("2012-02-01"), false);
        desk.answers(longer, ANSWER, ANSWERS, moreTime());
        complaints.withdraw(longer, "They moved to Spain.", MANAGER);
        assertThat(desk.state(TWENTY, longer)).isEqualTo("cancelled");
        for (boolean inTime : new boolean[] {true, false}) {
            var twice = made(desk.aChild("2012-02-01"), false);
            desk.answers(twice, ANSWER, ANSWERS, moreTime());
            desk.answers(twice, ANSWER, ANSWERS, answered("2026-09-08T13:00+01:00"));
            assertThat(desk.state(TWENTY, twice)).isEqualTo("met");
            desk.answers(twice, SAY, MANAGER, notContent("2026-09-08T13:00+01:00"));
            desk.answers(twice, APPOINT, MANAGER, appointed("Ann Example", "Ben Example"));
            desk.answers(twice, ADJUDICATE, MANAGER, stageTwoMoreTime());
            if (inTime) {
                desk.answers(twice, ADJUDICATE, MANAGER, adjudicated("2026-09-08T13:00+01:00", "upheld"));
            } else {
                complaints.withdraw(twice, "They moved to Spain.", MANAGER);
            }
            assertThat(desk.state(LONGER, twice)).isEqualTo(inTime ? "met" : "cancelled");
        }
    }

    @Test
    void a_child_who_complains_is_offered_an_advocate_before_the_answer() {
        var child = desk.aChild("2012-02-01");
        var complaint = made(child, true);
        desk.passesTo("2026-09-08T12:00:00Z");
        desk.isRefused(complaint, ANSWER, ANSWERS, with(answered("2026-09-08T12:00+01:00"), "advocate", "notYet"), "Offer the child one");
        var harm = with(answered("2026-09-08T12:00+01:00"), "advocate", "taken");
        harm.putAll(Map.of("childAtRisk", "yes", "harmInRecord", "She says she is locked in at night."));
        desk.answers(complaint, ANSWER, ANSWERS, harm);
        assertThat(desk.heard(HarmSuspected.class)).singleElement().satisfies(event ->
                assertThat(event.kind() + event.stage() + event.what()).doesNotContainIgnoringCase("complain").contains("locked in"));
    }

    @Test
    void whoever_is_complained_of_sees_neither_task_nor_file_nor_a_line_of_it() {
        var child = desk.aChild("2012-02-01");
        assertThatThrownBy(() -> complaints.record(news(child, false, ANSWERS), "contact-officer")).isInstanceOf(Refused.class).hasMessageContaining("neither manages the complaint");
        var before = desk.chronology(child);
        acts.act("complaint", child, new Said(desk.now(), Map.of("complainant", "Her mother", "byChild", "no", "what", "Nobody came for weeks.", "wished", "Somebody who comes.",
                "complainedOf", "social-worker", "manager", MANAGER, "answers", ANSWERS)), "contact-officer");
        var file = files.readableBy(MANAGER).stream().filter(each -> each.about().equals(child)).findFirst().orElseThrow();
        for (String other : List.of("social-worker", "team-manager", "contact-officer", "director")) {
            assertThat(access.mayRead(other, file.id())).as(other).isFalse();
        }
        assertThat(access.mayRead(ANSWERS, file.id())).isTrue();
        assertThat(desk.chronology(child)).isEqualTo(before);
        assertThat(clocks.of(child)).isEmpty();
        assertThat(acts.find("complaint", "social-worker", child)).as("a worker does not record complaints of their own work").isEmpty();
        var known = desk.aChild("2012-02-01");
        desk.joined(known, child);
        assertThat(complaints.find(file.id().value()).orElseThrow().child()).isEqualTo(known);
    }

    private UUID made(ChildId child, boolean byChild) {
        return complaints.record(news(child, byChild, null), "contact-officer");
    }

    private NewComplaint news(ChildId child, boolean byChild, String complainedOf) {
        return new NewComplaint(child, desk.now(), "Her mother", byChild, "Nobody came for weeks.", "Somebody who comes.", MANAGER, ANSWERS, complainedOf,
                "Made:" + UUID.randomUUID());
    }

    /** Answered, not accepted, and adjudicated within the hour. */
    private UUID investigated() {
        var complaint = made(desk.aChild("2012-02-01"), false);
        desk.answers(complaint, ANSWER, ANSWERS, answered("2026-09-08T13:00+01:00"));
        desk.answers(complaint, SAY, MANAGER, notContent("2026-09-08T13:00+01:00"));
        desk.answers(complaint, APPOINT, MANAGER, appointed("Ann Example", "Ben Example"));
        desk.answers(complaint, ADJUDICATE, MANAGER, adjudicated("2026-09-08T13:00+01:00", "upheld"));
        return complaint;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
