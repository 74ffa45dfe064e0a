package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A healthy child review, or the attempt at one, ended in a concern: early help is asked, with the family's agreement, or the front door.
 *
 * @param frontDoor whether the front door is to be told today; otherwise early help is asked
 */
public record HealthConcernRaised(
        UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, boolean frontDoor, String because)
        implements HealthReviewEvent {

    @Override
    public String what() {
        return "Concern at the " + reviewKind.label() + ", told to " + (frontDoor ? "the front door" : "early help") + ". " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
