package org.childjourney.children;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.timescales.LondonTime;

/** An unborn child was born: every clock that hangs on the expected date is to be re-anchored. */
public record ChildBorn(ChildId child, Instant at, String by, LocalDate on, LocalDate wasExpected) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Born on " + LondonTime.longDate(on) + ", expected on " + LondonTime.longDate(wasExpected) + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
