package org.childjourney.duties;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties of their own: how they begin, what is known of each, and how they end. */
@Service
@Transactional
public class SpecialDuties {

    private final DutyTable table;
    private final DutySteps steps;
    private final SpecialDutyProcess process;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialDuties(DutyTable table, DutySteps steps, SpecialDutyProcess process, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Something calls for a step of its own. One that is open for the same is this one, and the same source event begins nothing twice.
     *
     * @return the duty's id
     * @throws Refused when it lies in the future
     */
    public UUID begin(NewSpecialDuty wanted, String by) {
        if (wanted.since().isAfter(clock.instant())) {
            throw Refused.because("since", wanted.since(), "Since when? It lies in the future.");
        }
        return table.findByChildAndDutyAndSourceEvent(wanted.child().value(), wanted.duty(), wanted.sourceEvent())
                .or(() -> table.findByChildAndDutyAndEndedAtIsNull(wanted.child().value(), wanted.duty()))
                .map(known -> known.id).orElseGet(() -> begin(table.saveAndFlush(new DutyRecord(wanted, by))));
    }

    private UUID begin(DutyRecord duty) {
        clocks.start(new ClockStart(duty.duty.rule(), duty.id, duty.child(), duty.journey(), Trigger.at(duty.sinceAt), "SpecialDutyBegun", SpecialDutyProcess.KEY, duty.begunBy()));
        events.publishEvent(new SpecialDutyBegun(duty.id, duty.child(), duty.journey(), duty.sinceAt, duty.begunBy(), duty.duty, duty.because));
        process.begin(duty);
        return duty.id;
    }

    /** It ends from outside: clock and task are cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var duty = table.get(id);
        if (duty.isOpen()) {
            process.dutyEnded(id);
            steps.endedOutside(duty, why, at, by);
        }
    }

    /** The duty, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<SpecialDutyFacts> find(UUID id) {
        return table.findById(id).map(DutyRecord::facts);
    }

    /** Every duty of its own there was for the child, oldest first. */
    @Transactional(readOnly = true)
    public List<SpecialDutyFacts> of(ChildId child) {
        return table.findByChildOrderBySinceAt(child.value()).stream().map(DutyRecord::facts).toList();
    }

    /** What is owed to the child now. */
    @Transactional(readOnly = true)
    public List<SpecialDutyFacts> openOf(ChildId child) {
        return of(child).stream().filter(SpecialDutyFacts::isOpen).toList();
    }

    /** Two records turned out to be of one child: the duties are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
