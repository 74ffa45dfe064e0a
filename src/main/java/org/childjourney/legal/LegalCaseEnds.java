package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Involvements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a child's part ends, who leads then, and how the family's case ends with its last child. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegalCaseEnds {

    private final LegalCourse course;
    private final LegalClocks clocks;
    private final TrackerClock fortnight;
    private final LegalProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;

    LegalCaseEnds(LegalCourse course, LegalClocks clocks, TrackerClock fortnight, LegalProcesses processes, Involvements involvements,
                  ApplicationEventPublisher events) {
        this.course = course;
        this.clocks = clocks;
        this.fortnight = fortnight;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
    }

    /** Every child ends alike; the diagram that says so ends by itself. */
    void all(LegalCase legalCase, ChildInCaseStatus as, String why, Instant at, String by) {
        course.children(legalCase).forEach(part -> close(part, as, why, at, by));
        over(legalCase, at);
    }

    /** One child ends inside the work of a form; brothers and sisters go on. Nothing happens to a part that is over. */
    void one(LegalCase legalCase, ChildInLegalCase part, ChildInCaseStatus as, String why, Instant at, String by) {
        if (!part.isOpen()) {
            return;
        }
        close(part, as, why, at, by);
        var left = course.children(legalCase);
        if (left.isEmpty()) {
            over(legalCase, at);
        } else if (legalCase.lead.equals(part.id)) {
            var next = left.get(0);
            legalCase.lead = next.id;
            processes.lead(next);
            fortnight.passOn(part.id, next, by);
            clocks.lead(next, by);
        }
    }

    /** A child leaves from outside; with the last one every process of the family ends too. */
    void fromOutside(LegalCase legalCase, ChildInLegalCase part, String why, Instant at, String by) {
        one(legalCase, part, ChildInCaseStatus.LEFT, why, at, by);
        if (!legalCase.isOpen()) {
            processes.cancelAll(legalCase);
        }
    }

    private void close(ChildInLegalCase part, ChildInCaseStatus as, String why, Instant at, String by) {
        UUID id = part.id;
        part.end(as, why, at, by);
        clocks.cancelAll(part, why, by);
        involvements.end(id, at);
        events.publishEvent(new LegalCaseEnded(part.legalCase, part.child(), part.journey(), at, by, id, as, why));
    }

    private void over(LegalCase legalCase, Instant at) {
        legalCase.stage = LegalStage.ENDED;
        legalCase.endedAt = at;
        processes.cancelTracker(legalCase);
    }
}
