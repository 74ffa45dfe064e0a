package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child, or an expectant parent, was not seen twice in a row for a healthy child review: the manager must know at once. */
public record HealthChildNotSeen(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String because)
        implements HealthReviewEvent, ManagerMustKnow {

    @Override
    public String what() {
        return reviewKind.label() + ": not seen twice in a row. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
