package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** Police, a court or an agreement holds the child from now on. */
public record EmergencyPowerRecorded(
        UUID id, ChildId child, JourneyReference journey, Instant at, String by,
        EmergencyPower power, Instant endsAt, String where) implements ImmediateProtectionEvent {

    @Override
    public String what() {
        return power.label() + ", until " + LondonTime.dayAndTime(endsAt) + ". The child is " + where + ".";
    }
}
