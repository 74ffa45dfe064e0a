package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Whoever met the child for their health or education suspects significant harm. */
public record WellbeingHarmSuspected(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }

    @Override
    public String stage() {
        return "Health and education in care";
    }
}
