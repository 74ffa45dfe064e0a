package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The core group met about the child and wrote what the plan says now. */
public record CoreGroupHeld(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        int number, int version, int readingEase, String voice, boolean bringForward) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Core group " + number + " held; plan, version " + version + ". The child: " + voice
                + (bringForward ? " THE CORE GROUP ASKS FOR AN EARLIER REVIEW CONFERENCE." : "");
    }

    @Override
    public boolean significant() {
        return bringForward;
    }
}
