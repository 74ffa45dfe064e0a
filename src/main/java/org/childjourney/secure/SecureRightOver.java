package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** The hours without a court, or the order, are over and the child has not left: nobody may keep the child there. */
public record SecureRightOver(UUID secure, ChildId child, JourneyReference journey, Instant at, String by) implements SecureEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "The time for which the child may be kept in secure accommodation is over, and nobody recorded an order or that the child left. Without an order the door "
                + "must be opened now.";
    }

    @Override
    public String what() {
        return because();
    }

    @Override
    public boolean significant() {
        return true;
    }
}
