package org.childjourney.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * An order about a child, as others may know it.
 *
 * @param legalCase null where it was made outside a case of ours
 * @param endsOn    the last day written in it; null where there is none
 * @param endedOn   when it ended; null while it stands
 */
public record CourtOrderFacts(
        UUID id, ChildId child, JourneyReference journey, UUID legalCase, OrderKind kind, LocalDate madeOn, LocalDate endsOn, boolean untilDisposal,
        LocalDate endedOn, OrderEnd endedHow) {

    public boolean stands() {
        return endedOn == null && kind != OrderKind.NONE;
    }
}
