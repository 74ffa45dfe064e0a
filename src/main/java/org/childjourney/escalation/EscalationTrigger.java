package org.childjourney.escalation;

import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockIsUrgent;
import org.childjourney.clocks.ClockMoved;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.ClockStopped;
import org.childjourney.foundation.ManagerMustKnow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears what the ledger says and keeps the escalations true to it, in the same transaction. The process is begun, woken or ended when the
 * rest of the transaction is done: several clocks that ring at once ask a person once.
 */
@Component
class EscalationTrigger {

    private final EscalationBook book;
    private final LateDuties duties;
    private final Asking asking;
    private final Posts posts;
    private final LoadNotices load;
    private final EscalationNews news;
    private final EscalationProcess process;
    private final EscalationLines lines;
    private final ApplicationEventPublisher events;

    EscalationTrigger(EscalationBook book, LateDuties duties, Asking asking, Posts posts, LoadNotices load, EscalationNews news,
            EscalationProcess process, EscalationLines lines, ApplicationEventPublisher events) {
        this.book = book;
        this.duties = duties;
        this.asking = asking;
        this.posts = posts;
        this.load = load;
        this.news = news;
        this.process = process;
        this.lines = lines;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockNearsDue warning) {
        ClockEntry clock = warning.clock();
        String worker = posts.workerOf(clock.child()).orElse(null);
        duties.streamsOf(clock).forEach(stream -> {
            Escalation escalation = book.add(clock, stream, worker);
            load.noticeIfHeavy(escalation.worker());
            events.publishEvent(new EscalationChanged(escalation.id()));
        });
    }

    /** A stage said that the manager must know; written down at the transaction's end, because whoever writes in the ledger does that first. */
    record Told(ManagerMustKnow event) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ManagerMustKnow told) {
        events.publishEvent(new Told(told));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void write(Told told) {
        ManagerMustKnow event = told.event();
        settle(new EscalationChanged(book.add(event, posts.workerOf(event.child()).orElse(null)).id()));
    }

    /** What cannot wait is put to somebody today, whatever was answered before. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockIsUrgent urgent) {
        ClockEntry clock = urgent.clock();
        var streams = duties.streamsOf(clock);
        var asked = streams.contains(EscalationStream.MANAGEMENT) ? java.util.Set.of(EscalationStream.MANAGEMENT) : streams;
        asked.forEach(stream -> events.publishEvent(new EscalationChanged(
                book.urge(clock, stream, urgent.what(), posts.workerOf(clock.child()).orElse(null)).id())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockStopped stopped) {
        book.end(stopped.clock()).forEach(escalation -> {
            if (!escalation.isOpen()) {
                news.resolved(escalation, stopped.clock());
            }
            events.publishEvent(new EscalationChanged(escalation.id()));
        });
    }

    /** What was answered for counts only as far as the clock still is. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(ClockMoved moved) {
        book.lock(moved.clock().child());
        lines.openAbout(moved.clock().id()).forEach(line -> {
            Escalation escalation = book.hold(line.escalation());
            Climb climb = duties.climb(escalation);
            climb.duties().stream().filter(duty -> moved.clock().id().equals(duty.line().clock()))
                    .map(duty -> duty.reached(climb.now())).filter(reached -> Moment.isLater(line.answered(), reached))
                    .forEach(line::answered);
            events.publishEvent(new EscalationChanged(escalation.id()));
        });
    }

    /** Brings the process in line with the record. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void settle(EscalationChanged changed) {
        Escalation escalation = book.hold(changed.escalation());
        if (!escalation.isOpen()) {
            process.workDone(escalation.id());
        } else if (!process.isRunning(escalation.id())) {
            process.begin(escalation);
        } else if (asking.staysWithTheSame(escalation)) {
            process.redate(escalation.id(), escalation.answerBy(), escalation.groupAsked());
        } else {
            process.lineAdded(escalation.id());
        }
    }
}
