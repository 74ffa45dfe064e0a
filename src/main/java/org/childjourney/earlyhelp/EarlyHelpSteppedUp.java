package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The referral was sent to the front door, with assessment, plan and reviews: a contact or referral is to be opened there.
 *
 * @param whyNow       in the words of who sent it
 * @param childSaid    what the child knows and says of it
 * @param harmFeared   sent after a manager feared harm without help, with or without agreement
 * @param familyAgrees whether the family agrees to the referral
 * @param packet       what goes along, in words
 */
public record EarlyHelpSteppedUp(
        UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String whyNow, String childSaid, boolean harmFeared,
        boolean familyAgrees, EarlyHelpPacket packet) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Referred to the front door from early help, " + (familyAgrees ? "with" : "without") + " the family's agreement. " + whyNow;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
