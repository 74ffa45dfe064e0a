package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal gateway: the worker's summary, the agenda, and what the panel decides. The lawyer's advice is kept apart. */
@Service
@Transactional
class GatewayPanels {

    static final String SUMMARY = "write-the-gateway-summary";
    static final String AGENDA = "put-the-case-on-the-agenda";
    static final String DECISION = "decide-at-the-panel";

    private final LegalCourse course;
    private final LeavingChildren leaving;
    private final LegalCaseEnds ends;
    private final LegalClocks clocks;
    private final Papers papers;
    private final Decisions decisions;
    private final LedgerCalendar calendar;
    private final Clock clock;

    GatewayPanels(LegalCourse course, LeavingChildren leaving, LegalCaseEnds ends, LegalClocks clocks, Papers papers, Decisions decisions,
                  LedgerCalendar calendar, Clock clock) {
        this.course = course;
        this.leaving = leaving;
        this.ends = ends;
        this.clocks = clocks;
        this.papers = papers;
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
    }

    void summarise(UUID id, GatewaySummary answers, String by) {
        var legalCase = course.get(id);
        var check = new Answers().require(!answers.tried().isEmpty(), "tried", null, "What has been offered and tried: name at least one help, or why none was.")
                .require(!answers.parents().isEmpty(), "parents", null, "What each parent must change: name at least one parent.");
        LocalDate today = today();
        answers.tried().forEach(row -> check.require(!row.since().isAfter(today), "tried", row.since(), "Since when? " + LondonTime.longDate(row.since()) + " lies in the future."));
        check.orRefuse();
        papers.keep(id, course.lead(legalCase).child(), SUMMARY, clock.instant(), answers, by);
    }

    /** An urgent case is heard the same or the next working day. */
    void putOnTheAgenda(UUID id, PanelAgenda answers, String by) {
        var legalCase = course.get(id);
        boolean urgent = YesNo.isYes(answers.urgent());
        new Answers().require(!answers.panelOn().isBefore(today()), "panelOn", answers.panelOn(), "Which panel? " + LondonTime.longDate(answers.panelOn()) + " is over.")
                .require(!urgent || !answers.panelOn().isAfter(calendar.days().after(today(), 1)), "panelOn", answers.panelOn(),
                        "An urgent case is heard today or on the next working day.").orRefuse();
        papers.keep(id, course.lead(legalCase).child(), AGENDA, clock.instant(), answers, by);
        legalCase.panelOn = answers.panelOn();
        legalCase.panelUrgent = urgent;
    }

    /** The panel met. @return the code of what it decided @throws org.childjourney.foundation.Refused with every wrong field */
    String decide(UUID id, DecideAtPanel answers, String by) {
        var legalCase = course.get(id);
        Instant at = answers.heldAt().toInstant();
        var suggestion = answers.decision() == PanelDecision.ADJOURNED ? null : suggestion(answers);
        var check = Moments.past(new Answers(), "heldAt", "When did the panel meet?", at, legalCase.openedAt, "the case was opened", clock.instant())
                .require(!answers.came().isEmpty(), "came", null, "Who was in the panel? Name them.");
        leaving.check(legalCase, answers.leaving(), check);
        if (suggestion != null) {
            suggestion.asksWhyDifferent(answers.decision().code(), PanelDecision.labelOf(suggestion.code()), answers.decision().label(), answers.whyDifferent(), check);
        }
        check.orRefuse();
        papers.keep(id, course.lead(legalCase).child(), DECISION, at, answers, suggestion, by);
        if (answers.decision() != PanelDecision.ADJOURNED) {
            decided(legalCase, answers, at, by);
        }
        return answers.decision().code();
    }

    private void decided(LegalCase legalCase, DecideAtPanel answers, Instant at, String by) {
        legalCase.panelDecides(answers.decision(), answers.reasons(), at, by);
        clocks.meet(LegalClocks.GATEWAY, course.children(legalCase), at, "LegalPanelDecided", by);
        course.tell(legalCase, part -> new LegalPanelDecided(legalCase.id, part.child(), part.journey(), at, by, answers.decision(), answers.reasons()));
        leaving.leave(legalCase, answers.leaving(), ChildInCaseStatus.PLAN_CONTINUES, at, by);
    }

    /** The diagram passes the panel's decision on: the family's next process begins, or the case ends. */
    void passOn(UUID id) {
        var legalCase = course.get(id);
        String by = legalCase.panelDecidedBy;
        switch (legalCase.panelDecision) {
            case PRE_PROCEEDINGS -> course.toTheLetter(legalCase, legalCase.panelDecidedAt, by);
            case ISSUE_NOW -> course.toTheApplication(legalCase, legalCase.panelDecidedAt, "LegalPanelDecided", by);
            default -> ends.all(legalCase, ChildInCaseStatus.PLAN_CONTINUES, legalCase.panelReasons, legalCase.panelDecidedAt, by);
        }
    }

    private Suggestion suggestion(DecideAtPanel answers) {
        return decisions.suggestion("gateway-panel", "decision", Map.of("thresholdMet", YesNo.isYes(answers.thresholdMet()),
                "safeToWait", YesNo.isYes(answers.safeToWait()), "parentsChange", YesNo.isYes(answers.parentsChange())));
    }

    /** What the panel asked for when it last did not decide; empty where it did, or has not met. */
    List<String> askedFor(UUID id) {
        return papers.latest(id, DECISION, DecideAtPanel.class).filter(last -> last.decision() == PanelDecision.ADJOURNED).map(DecideAtPanel::moreNeeded).stream().toList();
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
