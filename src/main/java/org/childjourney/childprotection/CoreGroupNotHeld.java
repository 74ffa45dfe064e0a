package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A core group did not take place; the duty runs on. */
public record CoreGroupNotHeld(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        String why) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Core group could not be held: " + why;
    }
}
