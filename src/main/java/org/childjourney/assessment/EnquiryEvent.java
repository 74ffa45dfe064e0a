package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in an enquiry. */
public interface EnquiryEvent extends JourneyEvent {

    /** The enquiry it belongs to. */
    UUID enquiry();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Section 47 enquiry";
    }
}
