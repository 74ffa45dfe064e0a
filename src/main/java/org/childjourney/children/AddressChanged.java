package org.childjourney.children;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.timescales.LondonTime;

/** A child lives at another address. */
public record AddressChanged(ChildId child, Instant at, String by, LocalDate since, boolean postcodeChanged) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Lives at another address since " + LondonTime.longDate(since) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
