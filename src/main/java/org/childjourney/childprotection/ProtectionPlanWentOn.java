package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.children.Codes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A review conference decided that the plan goes on: a new cycle began. */
public record ProtectionPlanWentOn(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        UUID reviewConference, String category, int review) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Child protection plan goes on after review " + review + ", category: " + Codes.CATEGORY_OF_ABUSE.label(category) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
