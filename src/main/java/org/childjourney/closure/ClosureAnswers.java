package org.childjourney.closure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what people answer while a case is closed, each with its event and its clock. */
@Service
@Transactional
class ClosureAnswers {

    private final Closures closures;
    private final ClosureClocks clocks;
    private final Blockers blockers;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosureAnswers(Closures closures, ClosureClocks clocks, Blockers blockers, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.closures = closures;
        this.clocks = clocks;
        this.blockers = blockers;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void prepare(UUID id, PrepareTheClosure answers, String by) {
        var closure = closures.get(id);
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        new Answers().require(!YesNo.isYes(answers.childSeen()) || !answers.seenOn().isAfter(today), "seenOn", answers.seenOn(), "When was the child seen? Give the day, today at the latest.")
                .require(!YesNo.isYes(answers.familyTold()) || !answers.familyToldOn().isAfter(today), "familyToldOn", answers.familyToldOn(),
                        "When was the family told? Give the day, today at the latest.").orRefuse();
        closure.prepared(answers.reason(), YesNo.isYes(answers.childSeen()) ? answers.seenOn() : null, by);
        papers.keep(id, closure.child(), "prepare-the-closure", now, answers, by);
        events.publishEvent(new ClosurePrepared(id, closure.child(), closure.journey(), now, by, YesNo.isYes(answers.childSeen())
                ? "Child seen on " + LondonTime.longDate(answers.seenOn()) + ". The child: " + answers.childSaid() : "Child not seen: " + answers.whyNotSeen()));
    }

    /** @throws org.childjourney.foundation.Refused naming everything that stands in the way, or with every wrong field */
    Map<String, Object> decide(UUID id, ApproveTheClosure answers, String by) {
        var closure = closures.get(id);
        var suggestion = suggestion(id);
        boolean approves = answers.decision() == ApproveTheClosure.Decision.APPROVE;
        var check = new Answers().require(!closure.isTheWorkOf(by), "decision", null, "You proposed or prepared this closing. Somebody else decides whether the case is closed.");
        suggestion.asksWhyDifferent(answers.decision().code(), ApproveTheClosure.Decision.of(suggestion.code()).label(), answers.decision().label(), answers.whyDifferent(), check);
        if (approves) {
            blockers.require(closure.child(), closure.journey(), id, "decision", check);
        }
        check.orRefuse();
        Instant now = clock.instant();
        papers.keep(id, closure.child(), "approve-the-closure", now, answers, suggestion, by);
        switch (answers.decision()) {
            case APPROVE -> approve(closure, answers.childSafeBecause(), now, by);
            case SEND_BACK -> events.publishEvent(new ClosureReturned(id, closure.child(), closure.journey(), now, by, answers.comment()));
            case KEEP_OPEN -> closures.over(closure, ClosureEnd.KEPT_OPEN, answers.comment(), by);
        }
        return Map.of("closureDecision", answers.decision().code());
    }

    private void approve(Closure closure, String why, Instant now, String by) {
        closure.approve(now, by);
        clocks.approved(closure);
        events.publishEvent(new ClosureApproved(closure.id, closure.child(), closure.journey(), now, by, closure.reason, why));
    }

    /** @throws org.childjourney.foundation.Refused naming everything that stands in the way, or what is not done yet */
    void complete(UUID id, CompleteTheRecord answers, String by) {
        var closure = closures.get(id);
        var check = new Answers();
        answers.check(check);
        blockers.require(closure.child(), closure.journey(), id, "forWhoeverComesNext", check);
        check.orRefuse();
        Instant now = clock.instant();
        papers.keep(id, closure.child(), "complete-the-record", now, answers, by);
        clocks.complete(closure, now, by);
    }

    /** What the rule table says to what was prepared last. */
    Suggestion suggestion(UUID id) {
        var prepared = papers.latest(id, "prepare-the-closure", PrepareTheClosure.class).orElseThrow();
        return decisions.suggestion("closure-approval", "decision", Map.of("childSeen", YesNo.isYes(prepared.childSeen()), "familyTold", YesNo.isYes(prepared.familyTold()),
                "agenciesTold", YesNo.isYes(prepared.agenciesTold())));
    }
}
