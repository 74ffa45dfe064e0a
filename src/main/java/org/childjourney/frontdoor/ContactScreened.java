package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A contact officer screened what came in. */
public record ContactScreened(ChildId child, Instant at, String by, UUID contactId, String whatHappened, String reReferral) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Contact screened. " + (reReferral == null ? "" : "Re-referral: referred before on " + reReferral + ". ") + whatHappened;
    }
}
