package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What returns, pages and the journey may know of an enquiry: dates and codes, nothing written about people. Instants are UTC,
 * days are London days; what has not happened is null.
 *
 * @param startedOn             census: the day of the discussion that initiated it
 * @param conferenceTargetOn    census: the day by which a conference would be due
 * @param conferenceNotRequired census: known once the outcome is authorised
 */
public record EnquiryFacts(
        UUID id, ChildId child, JourneyReference journey, UUID discussionPart, Instant discussionHeldAt, boolean joint, String worker, LocalDate startedOn,
        LocalDate conferenceTargetOn, Boolean conferenceNotRequired, Instant seenAt, EnquiryOutcome outcome, EnquiryNext next, Instant concludedAt,
        Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return concludedAt == null && endedAt == null;
    }
}
