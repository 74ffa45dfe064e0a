package org.childjourney.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders about children as the court made them: each an event, with its own end, ended or replaced by a later one. */
@Service
@Transactional
public class CourtOrders {

    private final CourtOrderTable table;
    private final CourtOrderCheck check;
    private final Clocks clocks;
    private final LegalProcesses processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourtOrders(CourtOrderTable table, CourtOrderCheck check, Clocks clocks, LegalProcesses processes, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.check = check;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A court made an order about a child. Its own clock runs to its end where it has one; interim orders it takes the place of end.
     *
     * @return the order's id
     * @throws Refused with everything that cannot be
     */
    public UUID record(NewCourtOrder made, String by) {
        var answers = new Answers();
        check.check(made, null, answers, clock.instant());
        answers.orRefuse();
        return table.findByChildAndSourceEventAndKind(made.child().value(), made.sourceEvent(), made.kind()).map(known -> known.id).orElseGet(() -> make(made, by));
    }

    UUID make(NewCourtOrder made, String by) {
        standing(made.child()).stream().filter(before -> made.kind().replaces(before.kind)).forEach(before -> end(before, made.madeOn(), OrderEnd.REPLACED, null, by));
        var order = table.save(new CourtOrder(made, clock.instant(), by));
        if (order.hasClock()) {
            clocks.start(new ClockStart(order.rule(), order.id, order.child(), order.journey(), order.kind.trigger(order.madeOn, order.endsOn),
                    "OrderMade", LegalProcesses.ORDER, by));
            processes.begin(order);
        }
        events.publishEvent(new OrderMade(order.legalCase, order.child(), order.journey(), clock.instant(), by, order.id, order.kind, order.madeOn, order.endsOn));
        return order.id;
    }

    /** The order ends by something that happened elsewhere. Nothing happens to one that has ended. */
    public void end(UUID id, LocalDate on, OrderEnd how, String why, String by) {
        var order = get(id);
        if (order.stands()) {
            end(order, on, how, why, by);
        }
    }

    private void end(CourtOrder order, LocalDate on, OrderEnd how, String why, String by) {
        close(order, on, how, why, by);
        clocks.cancelAll(order.id, how.label(), by);
        processes.orderEnded(order);
    }

    /** It is over by itself or by what was done: whoever calls stops its clock. */
    void close(CourtOrder order, LocalDate on, OrderEnd how, String why, String by) {
        order.end(on, how, why);
        events.publishEvent(new OrderEnded(order.legalCase, order.child(), order.journey(), clock.instant(), by, order.id, order.kind, on, how, why));
    }

    /** Every order there ever was about the child, oldest first. */
    @Transactional(readOnly = true)
    public List<CourtOrderFacts> of(ChildId child) {
        return table.findByChildOrderByMadeOnAscRecordedAtAsc(child.value()).stream().map(CourtOrder::facts).toList();
    }

    @Transactional(readOnly = true)
    public Optional<CourtOrderFacts> find(UUID order) {
        return table.findById(order).map(CourtOrder::facts);
    }

    /** Two records turned out to be of one child: the orders are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    /** The rule of the clock that runs to its end: an order made before shorter ones had a rule of their own keeps the one it began with. */
    String clockOf(CourtOrder order) {
        return clocks.about(order.id).stream().filter(ClockEntry::isOpen).map(ClockEntry::rule).findFirst().orElseGet(order::rule);
    }

    List<CourtOrder> standing(ChildId child) {
        return table.findByChildOrderByMadeOnAscRecordedAtAsc(child.value()).stream().filter(CourtOrder::stands).toList();
    }

    CourtOrder get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("order", id, "There is no such order."));
    }
}
