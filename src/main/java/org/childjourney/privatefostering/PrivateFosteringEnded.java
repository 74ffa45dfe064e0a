package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The council's part in an arrangement of private fostering is over. */
public record PrivateFosteringEnded(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, PrivateFosteringEnd end, String why) implements PrivateFosteringEvent {

    @Override
    public String what() {
        return end.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return end == PrivateFosteringEnd.PROHIBITED;
    }
}
