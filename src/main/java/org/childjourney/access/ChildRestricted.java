package org.childjourney.access;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/**
 * From now on only the named readers may read the child's record; the child's tasks must go to their group.
 *
 * @param group the engine's group of the named readers
 */
public record ChildRestricted(ChildId child, Instant at, String by, String why, String group) implements JourneyEvent {

    @Override
    public String stage() {
        return "Record";
    }

    @Override
    public String what() {
        return "The record was restricted to named readers: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
