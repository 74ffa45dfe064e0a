package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What came of a dental check that was due. */
public record DentalCheckRecorded(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, DentalOutcome outcome, String words) implements WellbeingEvent {

    @Override
    public String what() {
        return "Dental check: " + outcome.label() + ". " + words;
    }
}
