package org.childjourney.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pen of the escalations: one child's are changed by one transaction at a time, so that nothing is ever raised twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EscalationBook {

    private static final int LOCK = 9_001;
    private final EscalationTable escalations;
    private final EscalationLines lines;
    private final EscalationSteps steps;
    private final JdbcClient database;
    private final EntityManager records;
    private final Clock clock;

    EscalationBook(EscalationTable escalations, EscalationLines lines, EscalationSteps steps, JdbcClient database, EntityManager records, Clock clock) {
        this.escalations = escalations;
        this.lines = lines;
        this.steps = steps;
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /** Waits until nobody else changes this child's escalations. Whoever writes in the ledger as well does that first. */
    void lock(ChildId child) {
        database.sql("select pg_advisory_xact_lock(?, hashtext(?))").params(LOCK, child.toString()).query(row -> {});
    }

    /** The escalation as it stands once nobody else changes it. */
    Escalation hold(UUID id) {
        Escalation escalation = escalations.findById(id).orElseThrow(() -> new IllegalStateException("There is no escalation " + id));
        lock(escalation.child());
        records.flush();
        records.refresh(escalation);
        return escalation;
    }

    /** The child's open escalation with a line about the clock; begun where there is none. */
    Escalation add(ClockEntry late, String worker) {
        lock(late.child());
        Escalation escalation = openOf(late).orElseGet(() ->
                escalations.saveAndFlush(new Escalation(late.child(), late.journey(), worker, clock.instant())));
        if (lines.openAbout(late.id()).isEmpty()) {
            lines.saveAndFlush(new EscalationLine(escalation.id(), late, clock.instant()));
        }
        return escalation;
    }

    /** As {@link #add}; and whoever answered for the line before answers again, for what happened since. */
    Escalation urge(ClockEntry late, String what, String worker) {
        UUID id = add(late, worker).id();
        Escalation escalation = hold(id);
        lines.openAbout(late.id()).ifPresent(line -> line.urge(what));
        escalation.askAgain();
        return escalation;
    }

    /** Ends the line about a clock, with how late it was; the escalation it belonged to, resolved if that was its last. */
    Optional<Escalation> end(ClockEntry stopped) {
        lock(stopped.child());
        Instant now = clock.instant();
        return lines.openAbout(stopped.id()).map(line -> {
            line.resolve(stopped.state(now).text(), stopped.lateBy(now), now);
            lines.saveAndFlush(line);
            Escalation escalation = hold(line.escalation());
            if (lines.findByEscalationOrderByAddedAt(escalation.id()).stream().noneMatch(EscalationLine::isOpen)) {
                escalation.resolve(now);
            }
            return escalation;
        });
    }

    /** Nobody has answered any more for what is late: the date they named has passed. */
    void dateBroken(Escalation escalation) {
        escalation.dateBroken();
        lines.findByEscalationOrderByAddedAt(escalation.id()).forEach(line -> line.answered(null));
    }

    void step(Escalation escalation, EscalationStep.Kind kind, Post post) {
        steps.save(new EscalationStep(escalation.id(), kind, post, escalation.team(), clock.instant(), escalation.answerBy()));
    }

    /** Writes a vacancy down once for each escalation. */
    void vacant(Escalation escalation, Post post, String team) {
        boolean known = steps.findByEscalationOrderByNumber(escalation.id()).stream()
                .anyMatch(step -> step.kind() == EscalationStep.Kind.VACANT && step.post() == post);
        if (!known) {
            steps.save(new EscalationStep(escalation.id(), EscalationStep.Kind.VACANT, post, team, clock.instant(), null));
        }
    }

    private Optional<Escalation> openOf(ClockEntry late) {
        return escalations.openOf(late.child().value(), late.journey() == null ? null : late.journey().value());
    }
}
