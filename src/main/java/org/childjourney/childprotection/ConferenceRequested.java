package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** A conference must be held for the child, by the instant its clock says. */
public record ConferenceRequested(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, ConferenceKind conferenceKind, Instant dueAt) implements ConferenceEvent {

    @Override
    public String what() {
        return conferenceKind.words() + " asked for, to be held " + LondonTime.due(dueAt) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
