package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A senior manager looked again at a plan that grows long.
 *
 * @param legalGateway whether the threshold for the court may be met: the legal gateway is asked
 */
public record LongPlanReviewed(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        String decision, boolean legalGateway) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Senior review of a long plan: " + decision;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
