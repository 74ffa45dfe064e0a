package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child placed for adoption was not seen for at least the second time in a row. */
public record ChildWithAdoptersNotSeen(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, int times, String words) implements AdoptionEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "Not seen " + times + " times in a row where the child is placed for adoption. " + words;
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
