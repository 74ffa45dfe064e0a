package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody answers to an escalation, and what follows from it. Instants are UTC. */
@Component
@Transactional
class Answering {

    private final Escalations escalations;
    private final EscalationAnswers answers;
    private final EscalationBook book;
    private final LateDuties duties;
    private final EscalationNews news;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(Escalations escalations, EscalationAnswers answers, EscalationBook book, LateDuties duties, EscalationNews news, Clocks clocks,
            ApplicationEventPublisher events, Clock clock) {
        this.escalations = escalations;
        this.answers = answers;
        this.book = book;
        this.duties = duties;
        this.news = news;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores an answer, and with it why the late duties among the lines are late. Writes in the ledger before it takes the escalation's
     * lock, as everybody does.
     *
     * @throws Refused when nobody is asked any more, or not the person's post
     */
    void answer(UUID id, Answer answer, String by) {
        Instant now = clock.instant();
        explainLateness(escalations.get(id.toString()), answer, by, now);
        Escalation escalation = book.hold(id);
        if (!escalation.isAsking()) {
            throw Refused.because("decision", answer.decision(), "Nobody is asked to answer this any more: reload your tasks to see how it stands.");
        }
        var given = answers.save(new EscalationAnswer(escalation, answer, by, now));
        duties.climb(escalation).duties().forEach(duty -> duty.line().answeredNow(duty.reached(now)));
        news.answered(escalation, given);
        if (given.isDealtWith()) {
            end(escalation);
        } else {
            escalation.acknowledge(LondonTime.at(given.lookAgainOn().plusDays(1), LondonTime.NINE));
        }
    }

    private void end(Escalation escalation) {
        if (duties.climb(escalation).duties().stream().anyMatch(duty -> !duty.line().isTold())) {
            throw Refused.because("decision", EscalationAnswer.Decision.DEALT_WITH,
                    "Something here is late: only the work ends that. Choose another decision, with its date.");
        }
        news.dealtWith(book.dealtWith(escalation));
        events.publishEvent(new EscalationChanged(escalation.id()));
    }

    private void explainLateness(Escalation escalation, Answer answer, String by, Instant now) {
        duties.climb(escalation).duties().stream().filter(duty -> !duty.line().isTold() && duty.clock().state(now).isLate() && duty.clock().lateReason() == null)
                .forEach(duty -> clocks.explain(duty.clock().rule(), duty.clock().subject(), answer.whatWasLate(), by));
    }
}
