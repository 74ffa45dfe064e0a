package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Somebody was named to review the care of a child, independent of those who decide on it. */
public record ReviewingOfficerAppointed(UUID care, ChildId child, JourneyReference journey, Instant at, String by, String officer, String officerName) implements CareEvent {

    @Override
    public String what() {
        return "Reviewing officer: " + officerName + ".";
    }
}
