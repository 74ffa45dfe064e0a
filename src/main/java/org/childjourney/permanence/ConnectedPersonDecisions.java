package org.childjourney.permanence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on connected persons: for now, in full, or more time once. The rule table suggests, somebody senior decides and says why where they differ. */
@Service
@Transactional
class ConnectedPersonDecisions {

    private static final String FOR_NOW = "approve-the-connected-person-for-now";
    private static final String IN_FULL = "decide-on-the-connected-person";

    private final ConnectedPersonTable table;
    private final PermanenceClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConnectedPersonDecisions(ConnectedPersonTable table, PermanenceClocks clocks, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The nominated officer decided for now. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> forNow(UUID id, ApproveForNow answers, String by) {
        var person = table.get(id);
        var suggestion = suggestion(Boolean.TRUE.equals(person.viable) ? "viable" : "notViable", person);
        asksWhy(suggestion, answers.decision(), answers.whyDifferent(), new Answers()).orRefuse();
        papers.keep(id, person.child(), FOR_NOW, clock.instant(), answers, suggestion, by);
        if (answers.decision() == ApprovalDecision.APPROVE) {
            person.approvedForNowAt = clock.instant();
        }
        return decided(person, answers.decision(), true, answers.because(), by);
    }

    /** Approved in full, not approved, or given more time. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> inFull(UUID id, DecideOnConnectedPerson answers, String by) {
        var person = table.get(id);
        var suggestion = suggestion(person.finding, person);
        var check = new Answers().require(!by.equals(person.assessedBy), "decision", answers.decision().label(),
                "Whoever assessed a carer cannot decide on the approval. Let somebody else decide.")
                .require(answers.decision() != ApprovalDecision.EXTEND || !person.isExtended(), "decision", answers.decision().label(),
                        "The approval for now was extended already, and may be extended only once. Approve, or do not approve.");
        asksWhy(suggestion, answers.decision(), answers.whyDifferent(), check).orRefuse();
        papers.keep(id, person.child(), IN_FULL, clock.instant(), answers, suggestion, by);
        if (answers.decision() == ApprovalDecision.EXTEND) {
            extend(person, by);
        }
        return decided(person, answers.decision(), false, answers.decision() == ApprovalDecision.EXTEND ? answers.whyMoreTime() : answers.because(), by);
    }

    /** Eight weeks from the end of the sixteen, whenever it was decided. */
    private void extend(ConnectedPerson person, String by) {
        Instant end = clocks.dueAt(PermanenceClocks.FOR_NOW, person.id);
        clocks.meet(PermanenceClocks.FOR_NOW, person.id, clock.instant(), "ApprovalForNowExtended", by);
        person.extendedAt = clock.instant();
        clocks.start(PermanenceClocks.EXTENDED, person.id, person.child(), person.journey(), Trigger.on(LondonTime.dueDay(end)), "ApprovalForNowExtended",
                ConnectedPersonAssessmentProcess.KEY, by);
    }

    private Map<String, Object> decided(ConnectedPerson person, ApprovalDecision decision, boolean forNow, String because, String by) {
        person.decided(clock.instant(), by);
        if (decision == ApprovalDecision.REFUSE || decision == ApprovalDecision.APPROVE && !forNow) {
            clocks.meet(person.approvalRule(), person.id, clock.instant(), "ConnectedPersonDecided", by);
        }
        events.publishEvent(new ConnectedPersonDecided(person.id, person.child(), person.journey(), clock.instant(), by, decision, forNow, because));
        return Map.of("approvalDecision", decision.code(), "approvalRule", person.approvalRule());
    }

    /** It is decided: the child stays with carers who are approved, or must move. */
    void passOn(UUID id) {
        var person = table.get(id);
        var last = papers.of(id).stream().filter(each -> each.form().equals(FOR_NOW) || each.form().equals(IN_FULL)).reduce((earlier, later) -> later).orElseThrow();
        boolean stays = last.answers().path("decision").asText().equals(ApprovalDecision.APPROVE.code());
        if (!stays) {
            events.publishEvent(new ConnectedPersonRefused(id, person.child(), person.journey(), person.decidedAt, person.decidedBy, person.placement,
                    last.answers().path("whereNext").asText()));
        }
        over(person, stays ? ConnectedPersonResult.APPROVED : ConnectedPersonResult.NOT_APPROVED, last.answers().path("because").asText(), person.decidedAt, person.decidedBy);
    }

    void over(ConnectedPerson person, ConnectedPersonResult result, String why, Instant at, String by) {
        person.end(result, why, at, by);
        clocks.cancelAll(person.id, result.label(), by);
        events.publishEvent(new ConnectedPersonEnded(person.id, person.child(), person.journey(), at, by, result, why));
    }

    private Suggestion suggestion(String finding, ConnectedPerson person) {
        return decisions.suggestion("connected-person-approval", "decision", Map.of("finding", finding, "extended", person.isExtended()));
    }

    private static Answers asksWhy(Suggestion suggestion, ApprovalDecision decided, String whyDifferent, Answers check) {
        suggestion.asksWhyDifferent(decided.code(), ApprovalDecision.of(suggestion.code()).label(), decided.label(), whyDifferent, check);
        return check;
    }
}
