package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected of a care leaver under eighteen; a strategy discussion follows. */
public record LeavingCareHarmSuspected(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Leaving care";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
