package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** An enquiry under section 47 began about the child. */
public record EnquiryOpened(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, boolean joint, Instant seenBy, Instant conferenceDueAt) implements EnquiryEvent {

    @Override
    public String what() {
        return "Section 47 enquiry begun" + (joint ? ", together with the police" : "") + ". The child to be seen " + LondonTime.due(seenBy)
                + "; a conference, if one is needed, to be held " + LondonTime.due(conferenceDueAt) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
