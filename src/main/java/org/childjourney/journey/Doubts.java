package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.allocation.Allocation;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps hold of whatever a brought-in caseload left in doubt: one task of the team manager for each child, until every doubt is settled. */
@Service
@Transactional
class Doubts implements EndsWithTheChild {

    private static final String PROCESS = "settle-doubts";
    private static final String ID = "doubtsId";

    private final BroughtInDoubtsTable table;
    private final Journeys journeys;
    private final Allocation allocation;
    private final Access access;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doubts(BroughtInDoubtsTable table, Journeys journeys, Allocation allocation, Access access, Processes processes, ApplicationEventPublisher events,
           Clock clock) {
        this.table = table;
        this.journeys = journeys;
        this.allocation = allocation;
        this.access = access;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the team's manager to settle what an episode left in doubt, together with what earlier ones did.
     *
     * @param open the journey of the episode where it is open, else null
     */
    void ask(ChildId child, JourneyReference open, String team, LocalDate referredOn, List<String> doubts) {
        var known = table.openOf(child.value());
        var asked = known.orElseGet(() -> new BroughtInDoubts(child, team, clock.instant()));
        doubts.forEach(doubt -> asked.add(referredOn, doubt));
        if (open != null && asked.journey().isEmpty()) {
            asked.belongTo(open);
            journeys.began(open, PROCESS, asked.id(), "Doubts of the brought-in record", clock.instant(), "Brought in with the caseload");
        }
        table.saveAndFlush(asked);
        if (known.isEmpty()) {
            processes.start(PROCESS, open, Map.of(ID, asked.id(), "childId", child));
        }
    }

    /** What was decided of one doubt. */
    record Decided(BroughtInDoubt.Decision decision, String words) {}

    /** Every doubt is settled, in the order they were asked. */
    void settle(UUID id, List<Decided> decided, String by) {
        var asked = find(id);
        Instant now = clock.instant();
        for (int i = 0; i < asked.lines().size(); i++) {
            var line = asked.lines().get(i);
            line.settle(decided.get(i).decision(), decided.get(i).words());
            events.publishEvent(new DoubtSettled(asked.child(), now, by, asked.journey().orElse(null), line.doubt(), line.decision().words(), line.words()));
        }
        asked.settled(now, by);
        journeys.ended(PROCESS, id, now, "Settled", by);
        journeys.closeIfNothingIsOpen(asked.child(), now, "Every doubt of the brought-in record is settled and nothing else is open", by);
    }

    /** The managers of the team that holds the child, else of the team the caseload was brought in for. */
    @Transactional(readOnly = true)
    public String managersFor(UUID id) {
        var asked = find(id);
        ChildId child = asked.child();
        return allocation.of(child).isPresent() ? allocation.managersOf(child.toString())
                : access.restrictedGroupOf(child).orElse(asked.team() + "-team-manager");
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            table.openOf(child.value()).ifPresent(asked -> {
                asked.fellAway(clock.instant(), by, ending.words());
                processes.cancel(PROCESS, ID, asked.id(), ending.words());
                journeys.ended(PROCESS, asked.id(), clock.instant(), ending.words(), by);
            });
        }
    }

    BroughtInDoubts find(UUID id) {
        return table.findById(id).orElseThrow(() -> new IllegalArgumentException("No doubts " + id));
    }
}
