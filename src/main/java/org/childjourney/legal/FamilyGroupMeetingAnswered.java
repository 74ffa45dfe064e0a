package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The family answered the offer of a meeting of its own to decide. */
public record FamilyGroupMeetingAnswered(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, boolean accepted, LocalDate heldOn) implements LegalEvent {

    @Override
    public String what() {
        return "Family group decision-making " + (accepted ? "accepted" : "refused") + (heldOn == null ? "." : ", held on " + LondonTime.longDate(heldOn) + ".");
    }

    @Override
    public boolean significant() {
        return false;
    }
}
