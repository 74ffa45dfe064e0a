package org.childjourney.privatefostering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The council received a notice of private fostering, or learned of it otherwise. */
public record PrivateFosteringHeardOf(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, LocalDate startsOn, CarerRelation carerRelation, boolean notified)
        implements PrivateFosteringEvent {

    @Override
    public String what() {
        return (notified ? "Notice of private fostering from " : "Private fostering without notice from ") + LondonTime.longDate(startsOn) + ", carer: "
                + carerRelation.words() + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
