package org.childjourney.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;
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

    /** The child's open escalation of the stream with a line about the clock; begun where there is none. */
    Escalation add(ClockEntry late, EscalationStream stream, String worker) {
        Escalation escalation = openOf(late.child(), late.journey(), stream, worker);
        if (lines.openAbout(late.id()).stream().noneMatch(line -> line.escalation().equals(escalation.id()))) {
            lines.saveAndFlush(new EscalationLine(escalation, late, clock.instant()));
            escalation.hasNews(clock.instant());
        }
        return escalation;
    }

    /** As {@link #add(ClockEntry, EscalationStream, String)}; and whoever answered for the line before answers again, for what happened since. */
    Escalation urge(ClockEntry late, EscalationStream stream, String what, String worker) {
        Escalation escalation = hold(add(late, stream, worker).id());
        lines.openAbout(late.id()).stream().filter(line -> line.escalation().equals(escalation.id())).forEach(line -> line.urge(what));
        escalation.askAgain();
        return escalation;
    }

    /** The child's open escalation in the line of management with a line of what the manager must know; begun where there is none. */
    Escalation add(ManagerMustKnow told, String worker) {
        Escalation escalation = openOf(told.child(), told.journey(), EscalationStream.MANAGEMENT, worker);
        lines.saveAndFlush(new EscalationLine(escalation, told.because().strip(), clock.instant()));
        escalation.hasNews(clock.instant());
        return escalation;
    }

    /** Ends the lines about a clock, with how late it was; the escalations they belonged to, each resolved if that was its last. */
    List<Escalation> end(ClockEntry stopped) {
        lock(stopped.child());
        Instant now = clock.instant();
        return lines.openAbout(stopped.id()).stream().map(line -> {
            line.resolve(stopped.state(now).text(), stopped.lateBy(now), now);
            return resolvedIfLast(hold(line.escalation()));
        }).toList();
    }

    /** Ends the lines of what a manager was told: they said that it is dealt with. */
    Escalation dealtWith(Escalation escalation) {
        Instant now = clock.instant();
        lines.findByEscalationOrderByAddedAt(escalation.id()).stream().filter(line -> line.isOpen() && line.isTold())
                .forEach(line -> line.resolve("dealt-with", Duration.ZERO, now));
        return resolvedIfLast(escalation);
    }

    private Escalation resolvedIfLast(Escalation escalation) {
        if (lines.findByEscalationOrderByAddedAt(escalation.id()).stream().noneMatch(EscalationLine::isOpen)) {
            escalation.resolve(clock.instant());
        }
        return escalation;
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

    private Escalation openOf(ChildId child, JourneyReference journey, EscalationStream stream, String worker) {
        lock(child);
        return escalations.openOf(child.value(), stream)
                .orElseGet(() -> escalations.saveAndFlush(new Escalation(child, journey, stream, worker, clock.instant())));
    }
}
