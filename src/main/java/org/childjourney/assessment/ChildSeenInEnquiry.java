package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child was seen for the enquiry; of an unborn child, the parent. */
public record ChildSeenInEnquiry(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, Boolean alone, String voice, String actionToday) implements EnquiryEvent {

    @Override
    public String what() {
        String how = alone == null ? "Parent seen for the unborn child" : alone ? "Child seen alone" : "Child seen, not alone";
        return how + " in the section 47 enquiry. " + voice + (actionToday == null ? "" : " NEEDED TODAY: " + actionToday);
    }

    @Override
    public boolean significant() {
        return true;
    }
}
