package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of the planning of a lasting home. Instants are UTC.
 *
 * @param familyFinder by name; null while nobody is named
 * @param outcome      null while no plan is agreed
 * @param end          null while it is open
 */
public record PermanencePlanningFacts(
        UUID id, ChildId child, JourneyReference journey, Instant begunAt, Instant planDueAt, int meetings, Instant lastMeetingAt, String familyFinder,
        PermanenceOutcome outcome, Instant decidedAt, PermanencePlanningEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
