package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a handover. Instants are UTC; people by user name, teams by id.
 *
 * @param fromTeam   null where nobody held the child
 * @param fromWorker null where no worker held the child
 * @param toWorker   null until the receiving manager chose
 * @param oneOfMany  whether it made the worker at least the third in twelve months, so that the service manager decided
 * @param acceptedAt null while nobody accepted; until then the child stays with the old worker
 * @param end        null while it is open
 */
public record TransferFacts(
        UUID id, ChildId child, JourneyReference journey, String fromTeam, String fromWorker, String toTeam, String toWorker, ChangeReason reason,
        boolean oneOfMany, Instant proposedAt, String proposedBy, Instant acceptedAt, TransferEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
