package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** A manager decided what is right where the brought-in record left a doubt. */
public record DoubtSettled(ChildId child, Instant at, String by, JourneyReference journey, String doubt, String decision, String words) implements JourneyEvent {

    @Override
    public String stage() {
        return "Caseload";
    }

    @Override
    public String what() {
        return "Doubt of the brought-in record settled. " + doubt + " Decided: " + decision + ". " + words;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
