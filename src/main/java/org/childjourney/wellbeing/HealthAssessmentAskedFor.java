package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Consent was given and the request for a health assessment sent. */
public record HealthAssessmentAskedFor(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String consentFrom, String sentTo) implements WellbeingEvent {

    @Override
    public String what() {
        return "Health assessment asked for at " + sentTo + ". Consent: " + consentFrom + ".";
    }
}
