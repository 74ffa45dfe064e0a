package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Something the chronology must tell of a child in care, after which no other stage does anything. */
public record CareNote(UUID care, ChildId child, JourneyReference journey, Instant at, String by, String kind, String what, boolean significant) implements CareEvent {}
