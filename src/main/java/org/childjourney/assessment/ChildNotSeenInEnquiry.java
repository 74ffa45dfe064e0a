package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child was not seen for the enquiry when it was tried; the manager is told at once. */
public record ChildNotSeenInEnquiry(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String why, String next, int inARow, String actionToday)
        implements EnquiryEvent {

    @Override
    public String what() {
        return "Child not seen in the section 47 enquiry: " + why + (inARow > 1 ? " (" + inARow + " times in a row)" : "") + ". Next: " + next
                + (actionToday == null ? "" : " NEEDED TODAY: " + actionToday);
    }

    @Override
    public boolean significant() {
        return true;
    }
}
