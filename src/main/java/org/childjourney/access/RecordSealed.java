package org.childjourney.access;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** The old record of an adopted child was closed to everybody but the named readers: no list, search or suggestion shows it any more. */
public record RecordSealed(ChildId child, Instant at, String by, String why) implements JourneyEvent {

    @Override
    public String stage() {
        return "Record";
    }

    @Override
    public String what() {
        return "The record was sealed: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
