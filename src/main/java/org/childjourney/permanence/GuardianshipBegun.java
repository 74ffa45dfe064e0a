package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Somebody is to become the child's special guardian; a report for the court is written. */
public record GuardianshipBegun(UUID record, ChildId child, JourneyReference journey, Instant at, String by, GuardianshipAsked how, String guardian)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "Special guardianship: " + how.label() + ". Prospective guardian: " + guardian + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
