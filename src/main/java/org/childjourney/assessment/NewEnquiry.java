package org.childjourney.assessment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A strategy discussion decided on an enquiry under section 47 of the Children Act 1989.
 *
 * @param discussionPart   the child's part in the discussion that initiates the enquiry
 * @param discussionHeldAt when it was held, UTC: the 24 hours and the conference's 15 working days run from here
 * @param joint            whether the police make it with us
 * @param sourceEvent      the event it follows, by kind and record; the same one never opens a second enquiry about the child
 */
public record NewEnquiry(ChildId child, JourneyReference journey, UUID discussionPart, Instant discussionHeldAt, boolean joint, String sourceEvent) {

    public NewEnquiry {
        Objects.requireNonNull(child, "An enquiry is about a child");
        Objects.requireNonNull(journey, "An enquiry belongs to a journey");
        Objects.requireNonNull(discussionPart, "An enquiry follows a strategy discussion");
        Objects.requireNonNull(discussionHeldAt, "An enquiry needs to know when the discussion was held");
        Objects.requireNonNull(sourceEvent, "An enquiry needs the event it follows");
    }
}
