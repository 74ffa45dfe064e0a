package org.childjourney.permanence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of an application for special guardianship. Instants are UTC.
 *
 * @param reportBy        the day the court set; null where three months count
 * @param supportReviewOn when the plan of support is to be reviewed; null until it was agreed
 * @param result          null while it is open
 */
public record GuardianshipFacts(
        UUID id, ChildId child, JourneyReference journey, GuardianshipAsked how, Instant askedAt, LocalDate reportBy, Instant reportSentAt,
        LocalDate supportReviewOn, GuardianshipResult result, Instant decidedAt, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
