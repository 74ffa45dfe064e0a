package org.childjourney.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.WorkersHad;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handovers of children to other workers and teams: how one is proposed, what is known of it, and how it falls away. */
@Service
@Transactional
public class Transfers {

    private final TransferTable table;
    private final TransferBook book;
    private final TransferCheck check;
    private final TransferCourse course;
    private final TransferProcess process;
    private final ReceivingSide receiving;
    private final Allocation allocation;
    private final WorkersHad workersHad;
    private final Clock clock;

    Transfers(TransferTable table, TransferBook book, TransferCheck check, TransferCourse course, TransferProcess process, ReceivingSide receiving,
              Allocation allocation, WorkersHad workersHad, Clock clock) {
        this.table = table;
        this.book = book;
        this.check = check;
        this.course = course;
        this.process = process;
        this.receiving = receiving;
        this.allocation = allocation;
        this.workersHad = workersHad;
        this.clock = clock;
    }

    /**
     * A child is to go to another worker or team. Where the manager of the receiving team proposes it and names the worker, that is the
     * acceptance, and the child goes at once; the meeting is still owed. The third worker in twelve months goes to the service manager first.
     *
     * @return the handover's id
     * @throws org.childjourney.foundation.Refused with every wrong field
     */
    public UUID propose(NewTransfer asked, String by) {
        return table.findByChildAndSourceEvent(asked.child().value(), asked.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            check.check(asked);
            boolean atOnce = asked.toWorker() != null && receiving.decidesFor(asked.toTeam(), by);
            boolean oneOfMany = workersHad.wouldBeOneOfMany(asked.child(), asked.toWorker());
            return course.begin(table.save(new Transfer(asked, allocation.of(asked.child()), oneOfMany, atOnce, clock.instant(), by)));
        });
    }

    /** It falls away: withdrawn by a person, or the case closed, or the child died. The child stays with whoever holds it now. */
    public void withdraw(UUID id, String why, String by) {
        var transfer = book.get(id);
        if (transfer.isOpen()) {
            course.over(transfer, TransferEnd.WITHDRAWN, why, by);
            process.withdrawn(id);
        }
    }

    /** The handover, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<TransferFacts> find(UUID id) {
        return table.findById(id).map(Transfer::facts);
    }

    /** The handover that is under way for the child now. */
    @Transactional(readOnly = true)
    public Optional<TransferFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(Transfer::facts);
    }

    /** Every handover of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<TransferFacts> of(ChildId child) {
        return table.findByChildOrderByProposedAt(child.value()).stream().map(Transfer::facts).toList();
    }

    /** Two records turned out to be of one child: the handovers are the known child's; of two under way the known child's goes on. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.findByChildAndEndedAtIsNull(joined.joined().value()).filter(mine -> table.findByChildAndEndedAtIsNull(joined.child().value()).isPresent())
                .ifPresent(mine -> withdraw(mine.id, "The record was joined to that of a known child, whose own handover goes on.", "system"));
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
