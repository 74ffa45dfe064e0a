package org.childjourney.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The closing of a case is over.
 *
 * @param reason   the census's code
 * @param closedOn the London day the closing was approved, which the census asks for; null where the case was not closed
 */
public record ClosureEnded(UUID closure, ChildId child, JourneyReference journey, Instant at, String by, ClosureEnd end, ClosureReason reason, LocalDate closedOn, String why)
        implements ClosureEvent {

    @Override
    public String what() {
        return switch (end) {
            case CLOSED -> "Case closed: " + reason.words() + ". " + why;
            case KEPT_OPEN -> "The case stays open. " + why;
            case STOPPED -> "The closing was stopped. " + why;
        };
    }

    @Override
    public boolean significant() {
        return end == ClosureEnd.CLOSED;
    }
}
