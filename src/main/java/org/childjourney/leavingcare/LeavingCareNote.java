package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Something the chronology must tell of a care leaver, after which no other stage does anything. */
public record LeavingCareNote(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, String kind, String what, boolean significant)
        implements LeavingCareEvent {}
