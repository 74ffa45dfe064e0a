package org.childjourney.duties;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that duties of their own ask for, and what became of each. */
@Service
@Transactional
class DutySteps {

    private final DutyTable table;
    private final Clocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutySteps(DutyTable table, Clocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the step down, or why it is not owed. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> taken(UUID id, String form, StepTaken answers, String by) {
        var duty = table.get(id);
        answers.check(duty.sinceAt, clock.instant());
        Instant at = answers.notOwed() ? clock.instant() : answers.doneAt().toInstant();
        papers.keep(id, duty.child(), form, at, answers, by);
        duty.done(answers.notOwed() ? DutyResult.NOT_OWED : DutyResult.DONE,
                answers.notOwed() ? answers.whyNotOwed() : answers.found() + " The child: " + answers.childSaid() + " Next: " + answers.whatNext(), at, by);
        duty.careWanted = answers.wantsCare();
        if (!answers.notOwed()) {
            clocks.meet(duty.duty.rule(), id, at, "SpecialDutyDone", by);
        }
        if (answers.suspicion() != null) {
            events.publishEvent(new DutyHarmSuspected(id, duty.child(), duty.journey(), at, by, answers.suspicion()));
        }
        return Map.of("dutyOutcome", duty.result.code());
    }

    void passOn(UUID id) {
        var duty = table.get(id);
        if (duty.isOpen()) {
            over(duty);
        }
    }

    void endedOutside(DutyRecord duty, String why, Instant at, String by) {
        duty.done(DutyResult.OTHER, why, at, by);
        over(duty);
    }

    private void over(DutyRecord duty) {
        duty.end();
        clocks.cancelAll(duty.id, duty.result.label(), duty.doneBy);
        events.publishEvent(new SpecialDutyEnded(duty.id, duty.child(), duty.journey(), duty.doneAt, duty.doneBy, duty.duty, duty.result, duty.careWanted, duty.words));
    }
}
