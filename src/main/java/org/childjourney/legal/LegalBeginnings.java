package org.childjourney.legal;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a family's case begins and how another child joins it. The legal advisers read a child's record as long as the child is in the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegalBeginnings {

    private final LegalCaseTable table;
    private final ChildInLegalCaseTable parts;
    private final LegalCourse course;
    private final LegalClocks clocks;
    private final TrackerClock fortnight;
    private final LegalProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalBeginnings(LegalCaseTable table, ChildInLegalCaseTable parts, LegalCourse course, LegalClocks clocks, TrackerClock fortnight, LegalProcesses processes,
                    Involvements involvements, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.course = course;
        this.clocks = clocks;
        this.fortnight = fortnight;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(NewLegalCase thought, String by) {
        var legalCase = new LegalCase(thought, clock.instant(), by);
        var all = IntStream.range(0, thought.children().size())
                .mapToObj(i -> new ChildInLegalCase(legalCase, i + 1, thought.children().get(i), clock.instant(), by)).toList();
        legalCase.lead = all.get(0).id;
        table.save(legalCase);
        all.forEach(parts::save);
        all.forEach(part -> involvements.begin(part.child(), Role.LEGAL_ADVISER, part.id, clock.instant(), by));
        all.forEach(part -> events.publishEvent(new LegalCaseOpened(legalCase.id, part.child(), part.journey(), thought.thoughtAt(), by, part.id, thought.because())));
        course.toTheGateway(legalCase, thought.thoughtAt(), "LegalCaseOpened", by);
        fortnight.start(course.lead(legalCase), Trigger.at(legalCase.openedAt), "LegalCaseOpened", by);
        processes.begin(LegalProcesses.TRACKER, course.lead(legalCase));
        return legalCase.id;
    }

    UUID join(LegalCase legalCase, ChildInFamily child, String because, String by) {
        var known = parts.findByLegalCaseAndChild(legalCase.id, child.child().value());
        if (known.filter(ChildInLegalCase::isOpen).isPresent()) {
            return known.get().id;
        }
        new Answers().require(legalCase.isOpen(), "legalCase", legalCase.id, "This legal case is over. Ask for the legal gateway again.")
                .require(parts.findByChildAndEndedAtIsNull(child.child().value()).isEmpty(), "child", child.child(), "This child is in another legal case.").orRefuse();
        known.ifPresent(part -> part.comeBack(legalCase.stage, clock.instant(), by));
        var joining = known.orElseGet(() -> parts.save(new ChildInLegalCase(legalCase,
                parts.findByLegalCaseOrderByNumber(legalCase.id).size() + 1, child, clock.instant(), by)));
        involvements.begin(joining.child(), Role.LEGAL_ADVISER, joining.id, clock.instant(), by);
        clocks.share(course.lead(legalCase), joining, by);
        if (legalCase.stage == LegalStage.PROCEEDINGS) {
            clocks.watchTheSeventeenthBirthday(joining, by);
        }
        events.publishEvent(new ChildJoinedLegalCase(legalCase.id, joining.child(), joining.journey(), clock.instant(), by, joining.id, because));
        return joining.id;
    }
}
