package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The head of service authorised more time, once. */
public record PreProceedingsExtended(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, LocalDate until, String why) implements LegalEvent {

    @Override
    public String what() {
        return "Pre-proceedings extended to " + LondonTime.longDate(until) + ". " + why;
    }
}
