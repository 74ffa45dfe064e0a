package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The council applied to the court. */
public record CareProceedingsIssued(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, LocalDate issuedOn, boolean shortNotice) implements LegalEvent {

    @Override
    public String what() {
        return "Care proceedings issued on " + LondonTime.longDate(issuedOn) + (shortNotice ? ", at short notice." : ".");
    }
}
