package org.childjourney.escalation;

import java.time.Clock;
import java.time.Duration;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockExplained;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.ClockStopped;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Timescales;
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

    /** What was done longer ago came in with an older caseload; nobody could say any more, and the figure stands as it is. */
    private static final Duration HISTORY = Duration.ofDays(28);
    private static final String AGENCY = "agency";
    private final LatenessQuestions questions;
    private final ReasonForLatenessProcess process;
    private final EscalationBook book;
    private final Timescales timescales;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LatenessTrigger(LatenessQuestions questions, ReasonForLatenessProcess process, EscalationBook book, Timescales timescales, Clocks clocks,
            ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.process = process;
        this.book = book;
        this.timescales = timescales;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** A duty was done late; whether somebody has said why is seen when the transaction ends. */
    record DoneLate(ClockEntry clock) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockStopped stopped) {
        ClockEntry late = stopped.clock();
        if (late.state(clock.instant()) != ClockState.MET_LATE || late.stoppedAt().isBefore(clock.instant().minus(HISTORY))) {
            return;
        }
        events.publishEvent(new DoneLate(late));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockExplained explained) {
        book.lock(explained.clock().child());
        questions.closeIfAllWasSaid(explained.clock()).ifPresent(question -> process.reasonGiven(question.id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void ask(DoneLate done) {
        ClockEntry late = done.clock();
        if (late.lateReason() != null) {
            return;
        }
        if (timescales.rule(late.rule(), late.trigger()).ladder().equals(AGENCY)) {
            clocks.explain(late.rule(), late.subject(), "The agency answered after its time.", "system");
            return;
        }
        book.lock(late.child());
        LatenessQuestion question = questions.add(late);
        if (!process.isRunning(question.id())) {
            process.begin(question);
        }
    }
}
