package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.OpenEscalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is or was late about children, who was asked, and what they answered. Instants are UTC. */
@Service("escalations")
@Transactional
public class Escalations implements OpenEscalations {

    private final EscalationTable escalations;
    private final EscalationLines lines;
    private final EscalationSteps steps;
    private final EscalationAnswers answers;
    private final EscalationBook book;
    private final LateDuties duties;
    private final EscalationNews news;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalations(EscalationTable escalations, EscalationLines lines, EscalationSteps steps, EscalationAnswers answers, EscalationBook book,
            LateDuties duties, EscalationNews news, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.escalations = escalations;
        this.lines = lines;
        this.steps = steps;
        this.answers = answers;
        this.book = book;
        this.duties = duties;
        this.news = news;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** For the diagram: the group whose task it is. */
    public String groupOf(String escalationId) {
        return get(escalationId).groupAsked();
    }

    /** For the diagram: by when whoever is asked must answer. */
    public Date answerBy(String escalationId) {
        return Date.from(get(escalationId).answerBy());
    }

    /** For the diagram: when it is put to somebody higher, unless it is answered before. */
    public Date climbsAt(String escalationId) {
        return Date.from(duties.climb(get(escalationId)).climbsAt());
    }

    /** For the diagram: when to look whether somebody must answer again. */
    public Date nextLookAt(String escalationId) {
        return Date.from(duties.climb(get(escalationId)).nextLookAt());
    }

    /**
     * Stores an answer, and with it why the late duties among the lines are late. Writes in the ledger before it takes the escalation's
     * lock, as everybody does.
     *
     * @throws Refused when nobody is asked any more, or not the person's post
     */
    void answer(UUID id, Answer answer, String by) {
        Instant now = clock.instant();
        explainLateness(get(id.toString()), answer, by, now);
        Escalation escalation = book.hold(id);
        if (!escalation.isAsking()) {
            throw Refused.because("decision", answer.decision(), "Nobody is asked to answer this any more: reload your tasks to see how it stands.");
        }
        var given = answers.save(new EscalationAnswer(escalation, answer, by, now));
        duties.climb(escalation).duties().forEach(duty -> duty.line().answered(duty.reached(now)));
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

    /** Every escalation there ever was about a child, earliest first. */
    @Transactional(readOnly = true)
    public List<Escalation> of(ChildId child) {
        return escalations.findByChildOrderByRaisedAt(child.value());
    }

    /** Every line of an escalation, open or ended, in the order they were added. */
    @Transactional(readOnly = true)
    public List<EscalationLine> lines(UUID escalation) {
        return lines.findByEscalationOrderByAddedAt(escalation);
    }

    /** Who was asked, was not there, did not answer, in order. */
    @Transactional(readOnly = true)
    public List<EscalationStep> steps(UUID escalation) {
        return steps.findByEscalationOrderByNumber(escalation);
    }

    /** What was answered, in order. */
    @Transactional(readOnly = true)
    public List<EscalationAnswer> answers(UUID escalation) {
        return answers.findByEscalationOrderByAt(escalation);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> clocksWithOpenEscalation(Collection<UUID> clocks) {
        return clocks.isEmpty() ? Set.of() : lines.clocksWithAnOpenLine(clocks);
    }

    Escalation get(String id) {
        return escalations.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("There is no escalation " + id));
    }
}
