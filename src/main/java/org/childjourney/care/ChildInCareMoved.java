package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child in care lives somewhere else: health, school and reviewing officer have work to do. */
public record ChildInCareMoved(UUID care, ChildId child, JourneyReference journey, Instant at, String by, UUID placement, PlacementKind place, boolean planned,
                               int placementsInAYear, boolean schoolLost) implements CareEvent {

    @Override
    public String what() {
        return "Moved" + (planned ? "" : ", not as planned") + ": " + place.label() + ". " + placementsInAYear
                + (placementsInAYear == 1 ? " placement" : " placements") + " in twelve months." + (schoolLost ? " Has no school place there." : "");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
