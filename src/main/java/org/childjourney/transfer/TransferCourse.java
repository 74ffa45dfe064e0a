package org.childjourney.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.GivenBeyondTheLimit;
import org.childjourney.engine.OpenTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a handover, from the proposal to the moment the new worker is responsible, or to its end without one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TransferCourse {

    private final TransferClocks clocks;
    private final TransferProcess process;
    private final Allocation allocation;
    private final Directory directory;
    private final OpenTasks tasks;
    private final InPeoplesNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferCourse(TransferClocks clocks, TransferProcess process, Allocation allocation, Directory directory, OpenTasks tasks, InPeoplesNames names,
                   ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.process = process;
        this.allocation = allocation;
        this.directory = directory;
        this.tasks = tasks;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(Transfer transfer) {
        clocks.start(TransferClocks.MEETING, transfer.id, transfer.child(), transfer.journey(), transfer.proposedAt, "TransferProposed", TransferProcess.KEY, transfer.proposedBy);
        events.publishEvent(new TransferProposed(transfer.id, transfer.child(), transfer.journey(), transfer.proposedAt, transfer.proposedBy,
                names.of(transfer.fromTeam, transfer.fromWorker), names.of(transfer.toTeam, transfer.toWorker), transfer.reason, transfer.oneOfMany, transfer.because));
        process.begin(transfer);
        return transfer.id;
    }

    /** The child is with the new worker from now on, with everything the old one had in hand; no clock but the handover's own is touched. */
    void handOver(Transfer transfer) {
        Instant now = clock.instant();
        boolean metAlready = transfer.acceptedAt != null;
        if (!metAlready) {
            transfer.accept(directory.find(transfer.toWorker).map(staff -> staff.username()).orElse(null), null, now, transfer.proposedBy);
        }
        if (transfer.whyFull != null && transfer.toWorker != null) {
            events.publishEvent(new GivenBeyondTheLimit(transfer.child(), now, transfer.acceptedBy, names.of(transfer.toWorker), transfer.whyFull));
        }
        allocation.hold(transfer.child(), transfer.toTeam, transfer.toWorker, now, transfer.acceptedBy);
        tasks.of(transfer.journey()).stream().filter(task -> task.assignee() != null && task.assignee().equals(transfer.fromWorker))
                .forEach(task -> tasks.assign(task.id(), transfer.toTeam.equals(transfer.fromTeam) ? transfer.toWorker : null));
        events.publishEvent(new TransferAccepted(transfer.id, transfer.child(), transfer.journey(), now, transfer.acceptedBy, names.of(transfer.toTeam, transfer.toWorker), transfer.reason));
        if (metAlready) {
            over(transfer, TransferEnd.HANDED_OVER, "To " + names.of(transfer.toTeam, transfer.toWorker) + ".", transfer.acceptedBy);
        }
    }

    /** It is over; whatever of its clock still runs falls away with the reason. Nothing happens when it is over already. */
    void over(Transfer transfer, TransferEnd how, String why, String by) {
        if (transfer.isOpen()) {
            Instant now = clock.instant();
            transfer.end(how, why, now, by);
            clocks.cancelAll(transfer.id, how.label() + ": " + why, by);
            events.publishEvent(new TransferEnded(transfer.id, transfer.child(), transfer.journey(), now, by, how, why));
        }
    }
}
