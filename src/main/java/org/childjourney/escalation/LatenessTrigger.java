package org.childjourney.escalation;

import java.time.Clock;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockExplained;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.ClockStopped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears that a duty was done late, and asks for the reason at the end of the transaction unless it was given in it. */
@Component
class LatenessTrigger {

    private final LatenessQuestions questions;
    private final ReasonForLatenessProcess process;
    private final EscalationBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LatenessTrigger(LatenessQuestions questions, ReasonForLatenessProcess process, EscalationBook book, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.process = process;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** A duty was done late; whether somebody has said why is seen when the transaction ends. */
    record DoneLate(ClockEntry clock) {}

    @EventListener
    public void hear(ClockStopped stopped) {
        if (stopped.clock().state(clock.instant()) == ClockState.MET_LATE) {
            events.publishEvent(new DoneLate(stopped.clock()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockExplained explained) {
        book.lock(explained.clock().child());
        questions.closeIfAllWasSaid(explained.clock()).ifPresent(question -> process.reasonGiven(question.id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void ask(DoneLate late) {
        if (late.clock().lateReason() != null) {
            return;
        }
        book.lock(late.clock().child());
        LatenessQuestion question = questions.add(late.clock());
        if (!process.isRunning(question.id())) {
            process.begin(question);
        }
    }
}
