package org.childjourney.adoption;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The old record of an adopted child is to be closed to everybody but the named, and everything open for the child to end.
 *
 * @param readers user names of the only ones who may read it from now on
 */
public record SealingWanted(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, Set<String> readers) implements AdoptionEvent {

    public SealingWanted {
        readers = Set.copyOf(readers);
    }

    @Override
    public String what() {
        return "Adopted. Everything that was open ends.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
