package org.childjourney.permanence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications for special guardianship: how they come to the council, what is known of each, and how they end. */
@Service
@Transactional
public class SpecialGuardianships {

    private final SpecialGuardianshipTable table;
    private final SpecialGuardianshipProcess process;
    private final GuardianshipReports reports;
    private final PermanenceClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialGuardianships(SpecialGuardianshipTable table, SpecialGuardianshipProcess process, GuardianshipReports reports, PermanenceClocks clocks,
                         ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.process = process;
        this.reports = reports;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A notice was received, the court asks, or the plan says so: the report is to be written. The same source event begins nothing twice.
     *
     * @return the application's id
     * @throws org.childjourney.foundation.Refused when the dates cannot be, or another application is open
     */
    public UUID begin(NewGuardianship wanted, String by) {
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            wanted.check(clock.instant(), openOf(wanted.child()).isPresent());
            return begin(table.saveAndFlush(new SpecialGuardianship(wanted, clock.instant(), by)), by);
        });
    }

    private UUID begin(SpecialGuardianship asked, String by) {
        clocks.start(asked.reportRule(), asked.id, asked.child(), asked.journey(), asked.reportTrigger(), "GuardianshipBegun", SpecialGuardianshipProcess.KEY, by);
        events.publishEvent(new GuardianshipBegun(asked.id, asked.child(), asked.journey(), asked.askedAt, by, asked.askedHow, asked.guardian));
        process.begin(asked);
        return asked.id;
    }

    /** A court made the order in proceedings of its own. Nothing happens where no application is open. */
    public void orderMade(ChildId child, String because, Instant at, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(open -> {
            process.guardianshipDecided(open.id);
            reports.over(open, GuardianshipResult.ORDER_MADE, because, at, by);
        });
    }

    /** It ends from outside. Its clock and tasks are cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var open = table.get(id);
        if (open.isOpen()) {
            process.cancel(id, "Ended from outside");
            reports.over(open, GuardianshipResult.OTHER, why, at, by);
        }
    }

    /** The application, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<GuardianshipFacts> find(UUID id) {
        return table.findById(id).map(SpecialGuardianship::facts);
    }

    /** The application that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<GuardianshipFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(SpecialGuardianship::facts);
    }

    /** Every application there was for the child, oldest first. */
    @Transactional(readOnly = true)
    public List<GuardianshipFacts> of(ChildId child) {
        return table.findByChildOrderByAskedAt(child.value()).stream().map(SpecialGuardianship::facts).toList();
    }

    /** Two records turned out to be of one child: the applications are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
