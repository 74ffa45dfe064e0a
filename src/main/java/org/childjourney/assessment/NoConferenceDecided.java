package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The risk of significant harm continues, and the service manager agreed that there is no conference; agencies may object. */
public record NoConferenceDecided(
        UUID enquiry, ChildId child, JourneyReference journey, Instant at, String by, String why, List<String> agenciesThatDisagree) implements EnquiryEvent {

    @Override
    public String what() {
        return "No child protection conference although the risk continues, agreed by the service manager: " + why + (agenciesThatDisagree.isEmpty()
                ? " No agency asked for one." : " Asked for a conference all the same: " + String.join(", ", agenciesThatDisagree) + ".");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
