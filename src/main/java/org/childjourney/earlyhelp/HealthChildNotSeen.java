package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child, or an expectant parent, was not seen twice in a row for a healthy child review: the manager must know at once. */
public record HealthChildNotSeen(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String words)
        implements HealthReviewEvent, ManagerMustKnow {

    @Override
    public String what() {
        return reviewKind.label() + ": not seen twice in a row. " + words;
    }

    /** The manager reads of which review it is, and that it was not the first time. */
    @Override
    public String because() {
        return what();
    }

    @Override
    public boolean significant() {
        return true;
    }
}
