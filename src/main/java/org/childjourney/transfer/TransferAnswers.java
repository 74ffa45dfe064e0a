package org.childjourney.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what people answer in the course of a handover, each with its event and its clock. */
@Service
@Transactional
class TransferAnswers {

    private final TransferBook book;
    private final TransferCheck check;
    private final TransferCourse course;
    private final TransferClocks clocks;
    private final InPeoplesNames names;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferAnswers(TransferBook book, TransferCheck check, TransferCourse course, TransferClocks clocks, InPeoplesNames names, Papers papers,
                    ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.check = check;
        this.course = course;
        this.clocks = clocks;
        this.names = names;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The service manager agrees to another worker, or not. */
    Map<String, Object> decide(UUID id, DecideOnAnotherWorker answers, String by) {
        var transfer = book.get(id);
        boolean agreed = YesNo.isYes(answers.agreed());
        Instant now = kept(transfer, "decide-on-another-worker", answers, by);
        events.publishEvent(new AnotherWorkerDecided(id, transfer.child(), transfer.journey(), now, by, agreed, answers.why()));
        if (!agreed) {
            course.over(transfer, TransferEnd.NOT_AGREED, "The service manager did not agree to another change of worker: " + answers.why(), by);
        }
        return Map.of("anotherWorkerAgreed", agreed);
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void write(UUID id, HandoverSummary answers, String by) {
        var transfer = book.get(id);
        var wrong = new Answers();
        answers.check(today(), wrong);
        wrong.orRefuse();
        Instant now = kept(transfer, "write-the-handover", answers, by);
        events.publishEvent(new HandoverWritten(id, transfer.child(), transfer.journey(), now, by, told(answers.childTold(), answers.childToldOn(), answers.whyNotTold(), answers.childSaid())));
    }

    /** The receiving manager takes the child over, or not. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> accept(UUID id, AcceptTheChild answers, String by) {
        var transfer = book.get(id);
        if (answers.accepts()) {
            var wrong = new Answers();
            MeetForTheHandover.met(answers.metOn(), LondonTime.day(transfer.proposedAt), today(), wrong);
            MeetForTheHandover.visit(answers.jointVisit(), answers.jointVisitOn(), today(), wrong);
            check.worker(transfer.child(), transfer.toTeam, answers.worker(), answers.whyFull(), "worker", wrong);
            wrong.orRefuse();
        }
        Instant now = kept(transfer, "accept-the-child", answers, by);
        if (answers.accepts()) {
            transfer.accept(answers.worker(), answers.whyFull(), now, by);
            clocks.meet(TransferClocks.MEETING, id, now, "TransferAccepted", by);
            events.publishEvent(new HandoverMet(id, transfer.child(), transfer.journey(), now, by, met(answers.metOn(), answers.jointVisit(), answers.jointVisitOn(), answers.whyNoVisit())));
        } else {
            events.publishEvent(new TransferRefused(id, transfer.child(), transfer.journey(), now, by, names.of(transfer.toTeam, transfer.toWorker), answers.whyRefused()));
            course.over(transfer, TransferEnd.REFUSED, answers.whyRefused(), by);
        }
        return Map.of("childAccepted", answers.accepts(), "meetingHeld", answers.accepts());
    }

    /** The two sides met after the child had gone at once. @throws org.childjourney.foundation.Refused with every wrong field */
    void meet(UUID id, MeetForTheHandover answers, String by) {
        var transfer = book.get(id);
        var wrong = new Answers();
        answers.check(LondonTime.day(transfer.proposedAt), today(), wrong);
        wrong.orRefuse();
        Instant now = kept(transfer, "meet-for-the-handover", answers, by);
        Instant at = answers.metOn().equals(today()) ? now : LondonTime.endOf(answers.metOn()).minusSeconds(60);
        clocks.meet(TransferClocks.MEETING, id, at, "HandoverMet", by);
        events.publishEvent(new HandoverMet(id, transfer.child(), transfer.journey(), at, by, met(answers.metOn(), answers.jointVisit(), answers.jointVisitOn(), answers.whyNoVisit())
                + " " + told(answers.childTold(), answers.childToldOn(), answers.whyNotTold(), answers.childSaid())));
        course.over(transfer, TransferEnd.HANDED_OVER, "To " + names.of(transfer.toTeam, transfer.toWorker) + ".", by);
    }

    private Instant kept(Transfer transfer, String form, Object answers, String by) {
        Instant now = clock.instant();
        papers.keep(transfer.id, transfer.child(), form, now, answers, by);
        return now;
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private static String met(LocalDate on, YesNo visit, LocalDate visitOn, String whyNot) {
        return "Met on " + LondonTime.longDate(on) + ". " + (YesNo.isYes(visit) ? "Both workers saw the child together on " + LondonTime.longDate(visitOn) + "."
                : "No visit together: " + whyNot);
    }

    private static String told(YesNo told, LocalDate on, String whyNot, String childSaid) {
        return YesNo.isYes(told) ? "The child was told on " + LondonTime.longDate(on) + ". The child: " + childSaid : "The child has not been told: " + whyNot;
    }
}
