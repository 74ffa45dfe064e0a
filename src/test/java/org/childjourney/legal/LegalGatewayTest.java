package org.childjourney.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.legal.LegalStory.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.access.Access;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class LegalGatewayTest {

    @Autowired LegalStory story;
    @Autowired MadeUpFailure failure;
    @Autowired LegalCases cases;
    @Autowired LegalAdvice advice;
    @Autowired Access access;
    @Autowired Children children;
    @Autowired Restrictions restrictions;
    @Autowired ApplicationEventPublisher events;
    @Autowired List<EndsWithTheChild> endings;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void within_two_weeks_of_a_managers_thought_the_panel_decides_with_a_summary_an_agenda_and_advice() {
        var legalCase = story.aCase();
        assertThat(story.waitsAt(legalCase)).containsExactly(SUMMARY);
        assertThat(story.task(legalCase, SUMMARY).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(story.task(legalCase, SUMMARY).dueAt()).as("two weeks from Monday 7 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.tracker(legalCase)).containsExactly(TRACKER);
        assertThat(story.differences()).isEmpty();

        story.passesTo("2026-09-08T09:00:00Z");
        story.answers(legalCase, SUMMARY, "social-worker", LegalAnswers.summary());
        refusedWith(legalCase, AGENDA, "team-manager", LegalAnswers.agenda("2026-09-10", true), "today or on the next working day");
        refusedWith(legalCase, AGENDA, "team-manager", LegalAnswers.agenda("2026-09-07", false), "is over");
        story.answers(legalCase, AGENDA, "team-manager", LegalAnswers.agenda("2026-09-15", false));
        assertThat(story.task(legalCase, ADVICE).groups()).containsExactly("legal-adviser");
        story.answers(legalCase, ADVICE, "legal-adviser", LegalAnswers.advice("service-manager"));
        story.passesTo("2026-09-15T12:00:00Z");
        refusedWith(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-16T11:00+01:00", "preProceedings"), "lies in the future");
        var different = LegalAnswers.panel("2026-09-15T11:00+01:00", "preProceedings");
        different.put("safeToWait", "no");
        refusedWith(legalCase, PANEL, "service-manager", different, "The rule table suggests “Issue now”");
        story.answers(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-15T11:00+01:00", "preProceedings"));
        assertThat(story.state("legal-gateway", story.first(legalCase))).isEqualTo("met");
        assertThat(story.heard(LegalPanelDecided.class)).singleElement().satisfies(decided -> assertThat(decided.decision()).isEqualTo(PanelDecision.PRE_PROCEEDINGS));
        assertThat(story.reached(legalCase, "legal-gateway", "endEvent_preProceedings")).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactly(WRITE);
        assertThat(cases.findCase(legalCase).orElseThrow().ppStartOn()).as("census: PPStartDate").isEqualTo("2026-09-15");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void privileged_advice_is_shown_to_those_named_and_its_author_and_stands_in_no_paper_event_or_form_of_another() {
        var legalCase = story.atThePanel();
        assertThat(advice.readableBy("service-manager", legalCase)).singleElement().asString().contains("PRIVILEGED");
        assertThat(advice.readableBy("legal-adviser", legalCase)).hasSize(1);
        assertThat(advice.readableBy("team-manager", legalCase)).isEmpty();
        assertThat(advice.readableBy("head-of-service", legalCase)).isEmpty();

        story.answers(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-15T11:00+01:00", "preProceedings"));
        assertThat(story.count("select count(*) from papers where answers::text like '%PRIVILEGED%'")).isZero();
        assertThat(story.heard).noneMatch(event -> event.what().contains("PRIVILEGED"));
        assertThatThrownBy(() -> story.inOneTransaction(() -> story.count("with u as (update privileged_advice set advice = 'x' returning 1) select count(*) from u")))
                .hasMessageContaining("never deleted or rewritten");
        assertThatThrownBy(() -> story.inOneTransaction(() -> advice.give(legalCase, "panel", "More.", List.of("nobody-known"), "legal-adviser"))).hasMessageContaining("Who may read it?");
    }

    @Test
    void legal_advisers_read_a_childs_record_while_the_child_is_in_the_case() {
        var ada = story.aChild("Ada", "2019-02-01");
        assertThat(access.mayRead("legal-adviser", ada.child())).isFalse();
        var legalCase = story.aCase(ada);
        assertThat(access.mayRead("legal-adviser", ada.child())).isTrue();
        story.leaves(story.first(legalCase));
        assertThat(access.mayRead("legal-adviser", ada.child())).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"continuePlan, endEvent_planContinues, ''", "issueNow, endEvent_issueNow, userTask_fileTheEvidence"})
    void the_panel_may_go_on_with_the_plan_or_issue_now(String decision, String end, String waits) {
        var legalCase = story.afterThePanel(decision);
        assertThat(story.reached(legalCase, "legal-gateway", end)).isTrue();
        assertThat(story.waitsAt(legalCase)).containsExactlyElementsOf(waits.isEmpty() ? List.of() : List.of(waits));
        if (decision.equals("continuePlan")) {
            assertThat(story.heard(LegalCaseEnded.class)).singleElement().satisfies(ended -> assertThat(ended.as()).isEqualTo(ChildInCaseStatus.PLAN_CONTINUES));
            assertThat(story.tracker(legalCase)).isEmpty();
            assertThat(cases.findCase(legalCase).orElseThrow().isOpen()).isFalse();
        } else {
            assertThat(story.clock("sw-evidence-before-issue", story.first(legalCase)).dueAt()).as("ten working days from 15 September").isEqualTo("2026-09-29T23:00:00Z");
        }
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_panel_that_has_not_enough_asks_for_more_and_its_clock_runs_on_and_is_met_late() {
        var legalCase = story.atThePanel();
        story.answers(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-15T11:00+01:00", "adjourned"));
        assertThat(story.waitsAt(legalCase)).containsExactly(SUMMARY);
        story.passesTo("2026-09-22T09:00:00Z");
        assertThat(story.state("legal-gateway", story.first(legalCase))).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        assertThat(story.reached(legalCase, "legal-gateway", "event_panelNearlyDue")).isTrue();
        story.answers(legalCase, SUMMARY, "social-worker", LegalAnswers.summary());
        story.answers(legalCase, AGENDA, "team-manager", LegalAnswers.agenda("2026-09-22", true));
        story.answers(legalCase, ADVICE, "legal-adviser", LegalAnswers.advice("service-manager"));
        story.passesTo("2026-09-22T14:00:00Z");
        story.answers(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-22T14:30+01:00", "preProceedings"));
        assertThat(story.state("legal-gateway", story.first(legalCase))).isEqualTo("met-late");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void one_process_serves_the_family_each_child_has_clocks_and_a_status_and_another_leads_when_the_first_leaves() {
        var ada = story.aChild("Ada", "2019-02-01");
        var ben = story.aChild("Ben", "2021-03-01");
        var legalCase = story.aCase(ada, ben);
        assertThat(story.waitsAt(legalCase)).as("once for the family").containsExactly(SUMMARY);
        var parts = cases.childrenIn(legalCase);
        assertThat(parts).extracting(ChildInLegalCaseFacts::status).containsOnly(ChildInCaseStatus.AT_THE_GATEWAY);
        assertThat(parts).allSatisfy(part -> assertThat(story.clock("legal-gateway", part.id()).dueAt()).isEqualTo("2026-09-21T23:00:00Z"));
        assertThat(story.differences()).isEmpty();

        var cem = story.aChild("Cem", "2024-03-01");
        story.passesTo("2026-09-09T09:00:00Z");
        var joined = story.join(legalCase, cem);
        assertThat(story.clock("legal-gateway", joined).dueAt()).as("the family's date").isEqualTo("2026-09-21T23:00:00Z");
        var lead = parts.stream().filter(part -> story.clock("legal-gateway", part.id()).process() != null).findFirst().orElseThrow();
        story.leaves(lead.id());
        assertThat(cases.find(lead.id()).orElseThrow().status()).isEqualTo(ChildInCaseStatus.LEFT);
        assertThat(story.state("legal-gateway", lead.id())).isEqualTo("cancelled");
        assertThat(story.waitsAt(legalCase)).containsExactly(SUMMARY);
        assertThat(story.differences()).as("another child's clock is timed now").isEmpty();
        story.passesTo("2026-09-22T09:00:00Z");
        assertThat(story.state("legal-gateway", joined)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_same_event_opens_nothing_twice_and_a_brother_joins_the_case_that_is_open() {
        var ada = story.aChild("Ada", "2019-02-01");
        var thought = new NewLegalCase(List.of(ada), story.now(), "Worse.", "AssessmentConcluded:" + UUID.randomUUID());
        var legalCase = story.begin(thought);
        assertThat(story.begin(thought)).isEqualTo(legalCase);
        var ben = story.aChild("Ben", "2021-03-01");
        assertThat(story.begin(new NewLegalCase(List.of(ada, ben), story.now(), "Both.", "Other:" + UUID.randomUUID()))).isEqualTo(legalCase);
        assertThat(cases.childrenIn(legalCase)).hasSize(2);
        assertThatThrownBy(() -> story.begin(new NewLegalCase(List.of(), story.now(), "", "x"))).isInstanceOf(Refused.class).hasMessageContaining("at least one child");
    }

    @Test
    void a_decision_may_leave_out_a_child_who_then_has_an_end_of_its_own() {
        var legalCase = story.atThePanel(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var out = story.part(legalCase, 0);
        var stays = story.part(legalCase, 1);
        var answers = LegalAnswers.panel("2026-09-15T11:00+01:00", "preProceedings");
        answers.put("leaving", List.of(Map.of("record", out.toString(), "why", "Lives with her grandmother now."), Map.of("record", stays.toString(), "why", "Lives there too.")));
        refusedWith(legalCase, PANEL, "service-manager", answers, "at least one child");
        answers.put("leaving", List.of(Map.of("record", out.toString(), "why", "Lives with her grandmother now.")));
        story.answers(legalCase, PANEL, "service-manager", answers);
        assertThat(cases.find(out).orElseThrow().status()).isEqualTo(ChildInCaseStatus.PLAN_CONTINUES);
        assertThat(cases.find(stays).orElseThrow().status()).isEqualTo(ChildInCaseStatus.IN_PRE_PROCEEDINGS);
        assertThat(story.state("legal-gateway", out)).isEqualTo("met");
        assertThat(story.waitsAt(legalCase)).containsExactly(WRITE);
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void a_death_ends_the_childs_part_and_with_the_last_child_the_case() {
        var legalCase = story.aCase(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var all = cases.childrenIn(legalCase);
        story.inOneTransaction(() -> endings.forEach(each -> each.end(all.get(0).child(), Ending.DEATH, "team-manager")));
        assertThat(story.waitsAt(legalCase)).containsExactly(SUMMARY);
        assertThat(story.differences()).isEmpty();
        story.inOneTransaction(() -> endings.forEach(each -> each.end(all.get(1).child(), Ending.EIGHTEENTH_BIRTHDAY, "system")));
        assertThat(story.waitsAt(legalCase)).isEmpty();
        assertThat(story.tracker(legalCase)).isEmpty();
        assertThat(cases.findCase(legalCase).orElseThrow().isOpen()).isFalse();
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void two_records_of_one_child_are_one_part_of_the_case() {
        var ada = story.aChild("Ada", "2019-02-01");
        var again = story.aChild("Ada", "2019-02-01");
        var legalCase = story.aCase(again);
        story.inOneTransaction(() -> events.publishEvent(new Joined(ada.child(), again.child())));
        assertThat(cases.openOf(ada.child()).orElseThrow().legalCase()).isEqualTo(legalCase);
        assertThat(story.differences()).isEmpty();

        var third = story.aChild("Ada", "2019-02-01");
        story.join(legalCase, third);
        story.inOneTransaction(() -> events.publishEvent(new Joined(ada.child(), third.child())));
        assertThat(cases.childrenIn(legalCase)).filteredOn(ChildInLegalCaseFacts::isOpen).singleElement().satisfies(part -> assertThat(part.child()).isEqualTo(ada.child()));
        assertThat(story.differences()).isEmpty();
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @Test
    void a_case_with_a_restricted_child_is_on_nobodys_tracker_but_of_those_who_may_read_the_child() {
        var open = story.aCase();
        var ada = story.aChild("Ada", "2019-02-01");
        var hidden = story.aCase(ada);
        story.inOneTransaction(() -> restrictions.restrict(new Restriction(ada.child(), children.facts(ada.child()).reference(), "Known to staff (made up)",
                Set.of("head-of-service")), "service-manager"));
        story.passesTo("2026-09-21T09:00:00Z");
        var both = new HashMap<String, Object>(Map.of("heldOn", "2026-09-21", "cases", List.of(LegalAnswers.line(open, false), LegalAnswers.line(hidden, false))));
        refusedWith(open, TRACKER, "service-manager", both, "choose from the list");
        both.put("cases", List.of(LegalAnswers.line(open, false)));
        story.answers(open, TRACKER, "service-manager", both);
        assertThat(cases.findCase(hidden).orElseThrow().trackedOn()).isNull();
        assertThat(story.task(hidden, TRACKER).groups()).noneMatch("service-manager"::equals);
    }

    @Test
    void a_failure_half_way_leaves_no_case_no_clock_and_no_task() {
        var ada = story.aChild("Ada", "2019-02-01");
        failure.at(LegalCaseOpened.class);
        assertThatThrownBy(() -> story.aCase(ada)).hasMessageContaining("made-up failure");
        assertThat(cases.of(ada.child())).isEmpty();
        assertThat(story.count("select count(*) from clocks where child = ?", ada.child().value())).isZero();
        assertThat(access.mayRead("legal-adviser", ada.child())).isFalse();
    }

    @Test
    void every_fortnight_one_form_goes_down_every_open_case_its_reader_may_read() {
        var first = story.aCase();
        var second = story.aCase();
        story.passesTo("2026-09-21T09:00:00Z");
        var answers = new HashMap<String, Object>(Map.of("heldOn", "2026-09-21", "cases", new ArrayList<>(List.of(LegalAnswers.line(second, false)))));
        refusedWith(first, TRACKER, "service-manager", answers, "has no line yet");
        answers.put("cases", List.of(LegalAnswers.line(first, true), LegalAnswers.line(second, false)));
        story.answers(first, TRACKER, "service-manager", answers);
        assertThat(story.heard(LegalCaseTracked.class)).hasSize(2).anySatisfy(tracked -> assertThat(tracked.what()).contains("drift").contains("Late: The team manager"));
        assertThat(story.reached(first, "legal-tracker", "endEvent_noted")).isTrue();
        assertThat(story.tracker(first)).as("the next fortnight's").containsExactly(TRACKER);
        assertThat(story.tracker(second)).containsExactly(TRACKER);
        assertThat(cases.findCase(second).orElseThrow().trackedOn()).isEqualTo("2026-09-21");
        refusedWith(first, TRACKER, "service-manager", answers, "of that day or later already");
    }

    @Test
    void a_case_not_looked_at_for_a_fortnight_is_late_on_the_record_of_the_child_who_leads_and_the_next_fortnight_runs_from_the_meeting() {
        var legalCase = story.aCase(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var ada = story.part(legalCase, 0);
        assertThat(story.task(legalCase, TRACKER).dueAt()).as("a fortnight from Monday 7 September").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(trackers(story.part(legalCase, 1))).as("one meeting, one clock").isEmpty();
        story.passesTo("2026-09-22T09:00:00Z");
        assertThat(story.reached(legalCase, "legal-tracker", "event_trackerNearlyDue")).isTrue();
        assertThat(story.reached(legalCase, "legal-tracker", "endEvent_escalated")).isTrue();
        assertThat(story.state("legal-tracker-2w", ada)).isEqualTo("missed");
        assertThat(story.differences()).isEmpty();
        var answers = new HashMap<String, Object>(Map.of("heldOn", "2026-09-06", "cases", List.of(LegalAnswers.line(legalCase, false))));
        refusedWith(legalCase, TRACKER, "service-manager", answers, "not yet open on that day");
        answers.put("heldOn", "2026-09-22");
        story.answers(legalCase, TRACKER, "service-manager", answers);
        assertThat(trackers(ada)).containsExactlyInAnyOrder("met-late", "running");
        assertThat(story.task(legalCase, TRACKER).dueAt()).as("a fortnight from the meeting").isEqualTo("2026-10-06T23:00:00Z");
        assertThat(story.differences()).isEmpty();

        story.passesTo("2026-10-02T09:00:00Z");
        answers.put("heldOn", "2026-10-02");
        story.answers(legalCase, TRACKER, "service-manager", answers);
        assertThat(trackers(ada)).containsExactlyInAnyOrder("met-late", "met", "running");
        assertThat(story.differences()).isEmpty();
    }

    @Test
    void the_fortnight_passes_to_the_child_who_leads_next_and_ends_with_the_case() {
        var legalCase = story.aCase(story.aChild("Ada", "2019-02-01"), story.aChild("Ben", "2021-03-01"));
        var ada = story.part(legalCase, 0);
        var ben = story.part(legalCase, 1);
        story.passesTo("2026-09-18T09:00:00Z");
        story.join(legalCase, story.aChild("Cem", "2024-03-01"));
        story.leaves(ada);
        assertThat(trackers(ada)).containsExactly("cancelled");
        assertThat(story.clock("legal-tracker-2w", ben).dueAt()).as("the same fortnight").isEqualTo("2026-09-21T23:00:00Z");
        assertThat(trackers(story.part(legalCase, 2))).isEmpty();
        assertThat(story.differences()).as("warned on the 17th, and timed by the same task").isEmpty();
        story.leaves(story.part(legalCase, 2));
        story.leaves(ben);
        assertThat(trackers(ben)).containsExactly("cancelled");
        assertThat(story.tracker(legalCase)).isEmpty();
        assertThat(story.differences()).isEmpty();
    }

    private List<String> trackers(UUID part) {
        return story.clocks(part).stream().filter(clock -> clock.rule().equals("legal-tracker-2w")).map(clock -> clock.state(story.now()).text()).toList();
    }

    private void refusedWith(UUID legalCase, String task, String by, Map<String, ?> answers, String words) {
        assertThatThrownBy(() -> story.answers(legalCase, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
