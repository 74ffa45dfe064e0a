package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened before the caseload was brought in, with its real date. */
public record EpisodeBroughtIn(ChildId child, JourneyReference journey, Instant at, String by, String stage, String what, boolean significant)
        implements JourneyEvent {}
