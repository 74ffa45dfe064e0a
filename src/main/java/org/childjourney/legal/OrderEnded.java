package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** A court order about a child is over: its time came, a later order took its place, or the court discharged it. */
public record OrderEnded(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, UUID order, OrderKind ordered, LocalDate endedOn, OrderEnd how,
        String why) implements LegalEvent {

    @Override
    public String what() {
        return ordered.label() + " ended on " + LondonTime.longDate(endedOn) + ": " + how.label() + (why == null ? "." : ". " + why);
    }
}
