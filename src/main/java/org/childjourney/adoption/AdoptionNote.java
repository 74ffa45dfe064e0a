package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Something the chronology must tell of an adoption, after which no other stage does anything. */
public record AdoptionNote(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, String kind, String what, boolean significant) implements AdoptionEvent {}
