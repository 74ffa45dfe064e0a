package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** The panel found that the child should not be in secure accommodation any more: a manager sees to it today. */
public record SecurePlacementToEnd(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, String words) implements SecureEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "The panel found that the child should not be in secure accommodation any more. " + words;
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
