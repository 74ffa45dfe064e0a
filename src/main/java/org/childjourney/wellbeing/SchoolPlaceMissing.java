package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child in care has no place at any school or nursery: the manager must know today. */
public record SchoolPlaceMissing(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String because) implements ManagerMustKnow {

    @Override
    public String what() {
        return "The child in care has no school place. " + because;
    }

    @Override
    public String stage() {
        return "Health and education in care";
    }
}
