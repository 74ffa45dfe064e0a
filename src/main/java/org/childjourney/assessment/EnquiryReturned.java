package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The outcome was returned to the worker with what is missing. */
public record EnquiryReturned(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String whatIsMissing) implements EnquiryEvent {

    @Override
    public String what() {
        return "Outcome of the enquiry returned. Missing: " + whatIsMissing;
    }
}
