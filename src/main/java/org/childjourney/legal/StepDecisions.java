package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How pre-proceedings come out: step down, issue, or more time, which a head of service authorises once. */
@Service
@Transactional
class StepDecisions {

    static final String DECIDE = "decide-on-pre-proceedings";
    static final String AUTHORISE = "authorise-the-extension";
    private static final int MOST_WEEKS = 24;

    private final LegalCourse course;
    private final LegalCaseEnds ends;
    private final LeavingChildren leaving;
    private final SentLetters letters;
    private final LegalClocks clocks;
    private final Papers papers;
    private final Decisions decisions;
    private final Clock clock;

    StepDecisions(LegalCourse course, LegalCaseEnds ends, LeavingChildren leaving, SentLetters letters, LegalClocks clocks, Papers papers, Decisions decisions, Clock clock) {
        this.course = course;
        this.ends = ends;
        this.leaving = leaving;
        this.letters = letters;
        this.clocks = clocks;
        this.papers = papers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @return the code of what was decided; more time is only asked for here @throws org.childjourney.foundation.Refused for a second extension, too */
    String decide(UUID id, DecideStep answers, String by) {
        var legalCase = course.get(id);
        var suggestion = suggestion(legalCase, answers);
        var check = new Answers().require(answers.decision() != StepDecision.EXTEND || !legalCase.extended(), "decision", answers.decision().code(),
                "More time was authorised once already, and there is no second time. Step down or issue.");
        suggestion.asksWhyDifferent(answers.decision().code(), StepDecision.labelOf(suggestion.code()), answers.decision().label(), answers.whyDifferent(), check);
        leaving.check(legalCase, answers.leaving(), check);
        check.require(answers.decision() != StepDecision.EXTEND || answers.leaving().isEmpty(), "leaving", null, "More time is asked for all children, or for none.").orRefuse();
        papers.keep(id, course.lead(legalCase).child(), DECIDE, clock.instant(), answers, suggestion, by);
        if (answers.decision() != StepDecision.EXTEND) {
            decided(legalCase, answers, clock.instant(), by);
        }
        return answers.decision().code();
    }

    private void decided(LegalCase legalCase, DecideStep answers, Instant at, String by) {
        legalCase.stepDecided(answers.decision(), answers.why(), at, by);
        clocks.meet(legalCase.weeksRule(), course.children(legalCase), at, "PreProceedingsEnded", by);
        course.tell(legalCase, part -> new PreProceedingsEnded(legalCase.id, part.child(), part.journey(), at, by, answers.decision(), answers.why()));
        leaving.leave(legalCase, answers.leaving(), ChildInCaseStatus.STEPPED_DOWN, at, by);
    }

    /** @return whether more time is authorised */
    boolean authorise(UUID id, AuthoriseExtension answers, String by) {
        var legalCase = course.get(id);
        boolean given = YesNo.isYes(answers.authorise());
        if (given) {
            check(legalCase, answers);
        }
        Instant now = clock.instant();
        papers.keep(id, course.lead(legalCase).child(), AUTHORISE, now, answers, by);
        if (given) {
            legalCase.extendedTo = answers.until();
            legalCase.extensionBy = by;
            legalCase.extensionAt = now;
            clocks.meet(LegalClocks.SIXTEEN_WEEKS, course.children(legalCase), now, "PreProceedingsExtended", by);
            course.tell(legalCase, part -> new PreProceedingsExtended(id, part.child(), part.journey(), now, by, answers.until(), answers.why()));
        }
        return given;
    }

    private void check(LegalCase legalCase, AuthoriseExtension answers) {
        var latest = LondonTime.day(legalCase.letterSentAt).plusWeeks(MOST_WEEKS);
        new Answers().require(YesNo.isYes(answers.adviceHeard()), "adviceHeard", answers.adviceHeard(), "More time needs the lawyer's advice first.")
                .require(answers.until().isAfter(LondonTime.day(clock.instant())), "until", answers.until(), "Until when? It must lie ahead.")
                .require(!answers.until().isAfter(latest), "until", answers.until(),
                        "Until when? At the latest 24 weeks after the letter, " + LondonTime.longDate(latest) + ".")
                .require(!legalCase.extended(), "authorise", null, "More time was authorised once already, and there is no second time.").orRefuse();
    }

    /** The diagram passes it on: the case ends, goes to court, or goes on for the time that was authorised; with nobody at the meetings, back to the gateway. */
    void passOn(UUID id) {
        var legalCase = course.get(id);
        if (legalCase.ppOutcome == StepDecision.STEP_DOWN) {
            ends.all(legalCase, ChildInCaseStatus.STEPPED_DOWN, legalCase.stepDecisionWhy, legalCase.stepDecisionAt, legalCase.stepDecisionBy);
        } else if (legalCase.ppOutcome == StepDecision.ISSUE) {
            course.toTheApplication(legalCase, legalCase.stepDecisionAt, "PreProceedingsEnded", legalCase.stepDecisionBy);
        } else if (legalCase.firstMeetingAt != null) {
            course.toMoreTime(legalCase, legalCase.extensionBy);
        } else {
            course.backToTheGateway(legalCase, letters.lastPaper(id, MeetingsWithParents.FIRST).by());
        }
    }

    private Suggestion suggestion(LegalCase legalCase, DecideStep answers) {
        return decisions.suggestion("pre-proceedings-outcome", "decision", Map.of("safeToWait", YesNo.isYes(answers.safeToWait()),
                "changesHappened", letters.howMuchHappened(legalCase.id), "extended", legalCase.extended()));
    }
}
