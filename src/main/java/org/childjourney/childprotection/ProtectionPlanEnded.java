package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child protection plan is no longer in force. */
public record ProtectionPlanEnded(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        String why) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Child protection plan ended: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
