package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Whoever went to see the child for an enquiry met something that needs another strategy discussion. */
public record NewHarmInEnquiry(UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String because) implements EnquiryEvent, HarmSuspected {

    @Override
    public String what() {
        return "Another strategy discussion is needed: " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
