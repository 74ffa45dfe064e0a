package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The council was told that a child is missing, or away without authority. */
public record ChildReportedMissing(
        UUID episode, ChildId child, JourneyReference journey, Instant at, String by, MissingKind missingKind, Instant missingSince, String lastSeenWhere)
        implements MissingEvent {

    @Override
    public String what() {
        return missingKind.label() + ". Since " + LondonTime.dayAndTime(missingSince) + ". Last seen: " + lastSeenWhere;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
