package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Where a contact goes was decided; the module journey begins what follows. */
public record ContactDecided(ChildId child, Instant at, String by, UUID contactId, Outcome outcome, int level, String worriedAbout, String team) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Decided: " + outcome.words() + ", level of need " + level + ". Worried about: " + worriedAbout;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
