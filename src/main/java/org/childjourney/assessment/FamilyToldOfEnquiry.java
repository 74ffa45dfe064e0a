package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family and the agencies were told in writing what the enquiry found. */
public record FamilyToldOfEnquiry(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, int people, int agencies, boolean childTold, String notTold)
        implements EnquiryEvent {

    @Override
    public String what() {
        return "Told in writing of the enquiry's outcome: " + people + (people == 1 ? " member" : " members") + " of the family, "
                + agencies + (agencies == 1 ? " agency" : " agencies") + (childTold ? "; the child was told." : ".")
                + (notTold == null ? "" : " Not told: " + notTold);
    }
}
