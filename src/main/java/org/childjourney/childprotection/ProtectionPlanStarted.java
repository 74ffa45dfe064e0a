package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.children.Codes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child protection plan came into force; its clocks run already. */
public record ProtectionPlanStarted(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        UUID conference, String category, int earlierPlans) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Child protection plan began, category: " + Codes.CATEGORY_OF_ABUSE.label(category)
                + (earlierPlans == 0 ? "." : earlierPlans == 1 ? ". It is the second plan." : ". There were " + earlierPlans + " plans before.");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
