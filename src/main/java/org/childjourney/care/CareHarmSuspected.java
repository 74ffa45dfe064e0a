package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Whoever visited a child in care suspects significant harm, there or before. */
public record CareHarmSuspected(UUID care, ChildId child, JourneyReference journey, Instant at, String by, String because) implements CareEvent, HarmSuspected {

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
