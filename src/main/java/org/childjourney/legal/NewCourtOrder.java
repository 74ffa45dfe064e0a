package org.childjourney.legal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * An order a court made about a child, or contact the council refused in an emergency.
 *
 * @param legalCase     the family's case, or null for one made outside it, such as a direction in private proceedings
 * @param endsOn        the last day written in the order; null where none is
 * @param untilDisposal whether an interim order lasts until the court decides finally
 * @param onDirection   whether an interim order was made on a direction under section 37, with no application
 * @param sourceEvent   the same one never makes an order of that kind twice
 */
public record NewCourtOrder(
        ChildId child, JourneyReference journey, UUID legalCase, OrderKind kind, LocalDate madeOn, LocalDate endsOn, boolean untilDisposal,
        boolean onDirection, String terms, String sourceEvent) {

    public NewCourtOrder {
        Objects.requireNonNull(child, "An order is about a child");
        Objects.requireNonNull(journey, "An order belongs to a journey");
        Objects.requireNonNull(kind, "An order is of a kind");
        Objects.requireNonNull(madeOn, "An order was made on a day");
        Objects.requireNonNull(sourceEvent, "An order follows an event");
    }
}
