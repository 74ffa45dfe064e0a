package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The enquiry is over and this is what follows; the journey decides how, in the same transaction. With a conference its clock runs on. */
public record EnquiryConcluded(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, EnquiryOutcome outcome, EnquiryNext next, Instant discussionHeldAt)
        implements EnquiryEvent {

    @Override
    public String what() {
        return "Section 47 enquiry concluded: " + outcome.label() + ". Next: " + next.label() + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
