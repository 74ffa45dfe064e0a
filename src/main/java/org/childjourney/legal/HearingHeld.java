package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The court heard the case. */
public record HearingHeld(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, String hearing, LocalDate on, String ordered) implements LegalEvent {

    @Override
    public String what() {
        return hearing + " on " + LondonTime.longDate(on) + ": " + ordered;
    }
}
