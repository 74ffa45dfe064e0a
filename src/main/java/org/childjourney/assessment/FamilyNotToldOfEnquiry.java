package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The letter about an enquiry fell away before it was written: the child died, or moved away. */
public record FamilyNotToldOfEnquiry(UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String why) implements EnquiryEvent {

    @Override
    public String what() {
        return "The family was not told in writing of the enquiry's outcome: " + why;
    }
}
