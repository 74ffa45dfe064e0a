package org.childjourney.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the summary that went to the other council, and what that council answered. */
@Service
@Transactional
class CouncilMoveAnswers {

    private final CouncilMoves moves;
    private final TransferClocks clocks;
    private final PlansInForce plans;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMoveAnswers(CouncilMoves moves, TransferClocks clocks, PlansInForce plans, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.clocks = clocks;
        this.plans = plans;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void send(UUID id, SendTheSummary answers, String by) {
        var move = moves.get(id);
        LocalDate told = LondonTime.day(move.toldAt);
        within("sentOn", "When was it sent?", answers.sentOn(), told, today(), new Answers()).orRefuse();
        Instant at = at(answers.sentOn());
        move.sentAt = at;
        move.livesWhere = answers.livesWhere();
        papers.keep(id, move.child(), "send-the-summary", at, answers, by);
        clocks.meet(TransferClocks.SUMMARY, id, at, "CouncilMoveSummarySent", by);
        clocks.start(TransferClocks.ANSWER, id, move.child(), move.journey(), at, "CouncilMoveSummarySent", CouncilMoveProcess.KEY, by);
        events.publishEvent(new CouncilMoveSummarySent(id, move.child(), move.journey(), at, by, move.council,
                YesNo.isYes(answers.childTold()) ? "The child: " + answers.childSaid() : "The child has not been told: " + answers.whyNotTold()));
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> answered(UUID id, RecordTheirAnswer answers, String by) {
        var move = moves.get(id);
        if (!YesNo.isYes(answers.answered())) {
            papers.keep(id, move.child(), "record-their-answer", clock.instant(), answers, by);
            return Map.of("councilAnswered", false);
        }
        var check = within("answeredOn", "When did they answer?", answers.answeredOn(), LondonTime.day(move.sentAt), today(), new Answers());
        boolean protectedByPlan = plans.of(move.child()).filter(plan -> plan.kind() == PlanKind.CHILD_PROTECTION).isPresent();
        boolean heldThere = answers.conferenceOn() != null && !answers.conferenceOn().isAfter(today());
        check.require(!protectedByPlan || answers.answer() != CouncilMoveEnd.TAKEN_OVER || heldThere, "conferenceOn", answers.conferenceOn(),
                "When was their conference held? The child has a child protection plan: it ends here only when the other council has held its transfer-in conference.").orRefuse();
        Instant at = at(answers.answeredOn());
        move.answered(answers.answer(), by, answers.words());
        papers.keep(id, move.child(), "record-their-answer", at, answers, by);
        clocks.meet(TransferClocks.ANSWER, id, at, "CouncilMoveAnswered", by);
        return Map.of("councilAnswered", true);
    }

    private Answers within(String field, String label, LocalDate day, LocalDate from, LocalDate to, Answers check) {
        return check.require(day != null && !day.isAfter(to) && !day.isBefore(from), field, day,
                label + " Give a day from " + LondonTime.longDate(from) + " on, today at the latest.");
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private Instant at(LocalDate day) {
        return day.equals(today()) ? clock.instant() : LondonTime.endOf(day).minusSeconds(60);
    }
}
