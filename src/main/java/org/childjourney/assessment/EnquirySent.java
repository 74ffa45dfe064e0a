package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The worker sent the outcome of the enquiry to the manager. */
public record EnquirySent(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, int number, EnquiryOutcome outcome, EnquiryNext suggested, EnquiryNext next)
        implements EnquiryEvent {

    @Override
    public String what() {
        return "Outcome of the enquiry sent to the manager (version " + number + "): " + outcome.label() + ". Proposed: " + next.label()
                + (suggested == next ? "." : "; the rule table suggests " + suggested.label() + ".");
    }
}
