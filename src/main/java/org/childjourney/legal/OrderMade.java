package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A court made an order about a child.
 *
 * @param legalCase null for an order made outside a case of ours
 * @param endsOn    the last day written in the order; null where it lasts until something else happens
 */
public record OrderMade(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, UUID order, OrderKind ordered, LocalDate madeOn, LocalDate endsOn) implements LegalEvent {

    /** The legal status in the children looked after return, such as {@code C1}; empty where it has none. */
    public Optional<String> legalStatus() {
        return ordered.legalStatus();
    }

    @Override
    public String what() {
        return ordered.label() + ", " + LondonTime.longDate(madeOn) + (endsOn == null ? "." : ", until " + LondonTime.longDate(endsOn) + ".");
    }
}
