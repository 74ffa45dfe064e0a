package org.childjourney.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closings of cases: how one is proposed, what stands in its way, and how it ends. */
@Service
@Transactional
public class Closures {

    private final ClosureTable table;
    private final ClosureClocks clocks;
    private final ClosureProcess process;
    private final Blockers blockers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closures(ClosureTable table, ClosureClocks clocks, ClosureProcess process, Blockers blockers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.blockers = blockers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person proposes to close the case.
     *
     * @return the closing's id
     * @throws Refused naming everything that stands in the way
     */
    public UUID propose(NewClosure asked, String by) {
        var check = new Answers().require(asked.reason() != null, "reason", null, "Why is the case closed? Choose one of the reasons.")
                .require(asked.because() != null && !asked.because().isBlank(), "because", null, "Say in a sentence why the case can be closed.")
                .require(openOf(asked.child()).isEmpty(), "because", null, "The case is being closed already.");
        blockers.require(asked.child(), asked.journey(), null, "because", check);
        check.orRefuse();
        return begin(asked, by);
    }

    /** The last stage ended: the closing begins; what may still stand in its way is looked at when it is approved. */
    public UUID begin(NewClosure asked, String by) {
        return table.findByChildAndSourceEvent(asked.child().value(), asked.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            var closure = table.save(new Closure(asked, clock.instant(), by));
            clocks.startApproval(closure);
            events.publishEvent(new ClosureProposed(closure.id, closure.child(), closure.journey(), closure.proposedAt, by, closure.reason, closure.because));
            process.begin(closure);
            return closure.id;
        });
    }

    /** Something new came in, or the child died: the case is not closed now. Nothing happens where none is being closed. */
    public void stop(ChildId child, String why, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(closure -> {
            over(closure, ClosureEnd.STOPPED, why, by);
            process.stopped(closure.id);
        });
    }

    /** What stands in the way of closing the case, each in words. */
    @Transactional(readOnly = true)
    public List<String> blockersOf(ChildId child, JourneyReference journey) {
        return blockers.of(child, journey, openOf(child).map(ClosureFacts::id).orElse(null));
    }

    @Transactional(readOnly = true)
    public Optional<ClosureFacts> find(UUID id) {
        return table.findById(id).map(Closure::facts);
    }

    /** The closing that is under way for the child now. */
    @Transactional(readOnly = true)
    public Optional<ClosureFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(Closure::facts);
    }

    /** Every closing of the child's cases, oldest first. */
    @Transactional(readOnly = true)
    public List<ClosureFacts> of(ChildId child) {
        return table.findByChildOrderByProposedAt(child.value()).stream().map(Closure::facts).toList();
    }

    /** Two records turned out to be of one child, so there is news of a child whose case was being closed: both closings stop. */
    @EventListener
    public void on(RecordsJoined joined) {
        List.of(joined.joined(), joined.child()).forEach(each -> stop(each, "Another record turned out to be of the same child.", "system"));
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    void close(UUID id) {
        var closure = get(id);
        over(closure, ClosureEnd.CLOSED, closure.because, closure.approvedBy);
    }

    void over(Closure closure, ClosureEnd how, String why, String by) {
        Instant now = clock.instant();
        closure.end(how, why, now, by);
        clocks.cancelAll(closure, how.label() + ": " + why, by);
        events.publishEvent(new ClosureEnded(closure.id, closure.child(), closure.journey(), now, by, how, closure.reason,
                how == ClosureEnd.CLOSED ? LondonTime.day(closure.approvedAt) : null, why));
    }

    /** @throws Refused when there is none with this id */
    Closure get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("closure", id, "There is no such closing."));
    }
}
