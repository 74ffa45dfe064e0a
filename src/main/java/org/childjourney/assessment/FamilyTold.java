package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family and the agencies were told the outcome in writing. */
public record FamilyTold(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        int people, int agencies, boolean childTold, String notTold) implements AssessmentEvent {

    @Override
    public String what() {
        return "Told in writing of the outcome: " + people + (people == 1 ? " member" : " members") + " of the family, "
                + agencies + (agencies == 1 ? " agency" : " agencies") + (childTold ? "; the child was told." : ".")
                + (notTold == null ? "" : " Not told: " + notTold);
    }
}
