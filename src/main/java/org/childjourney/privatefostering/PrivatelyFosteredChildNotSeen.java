package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A privately fostered child was not seen for at least the second time in a row. */
public record PrivatelyFosteredChildNotSeen(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, int times, String words) implements PrivateFosteringEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "Not seen " + times + " times in a row where the child is privately fostered. " + words;
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
