package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The enquiry ended before it was concluded. */
public record EnquiryEnded(UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String why) implements EnquiryEvent {

    @Override
    public String what() {
        return "Section 47 enquiry ended before it was concluded: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
