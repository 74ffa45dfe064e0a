package org.childjourney.children;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.timescales.LondonTime;

/** A child died. */
public record ChildDied(ChildId child, Instant at, String by, LocalDate on) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Died on " + LondonTime.longDate(on) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
