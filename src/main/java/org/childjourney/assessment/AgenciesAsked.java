package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What the agencies know of the child and the family was gathered for the enquiry. */
public record AgenciesAsked(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, int answered, List<String> silent) implements EnquiryEvent {

    @Override
    public String what() {
        return "Agencies asked for the section 47 enquiry: " + answered + " answered" + (silent.isEmpty() ? "." : "; no answer from " + String.join(", ", silent) + ".");
    }
}
