package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** A manager gave the assessment to a social worker. */
public record SocialWorkerAllocated(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        String worker, String workerName, LocalDate startsOn) implements AssessmentEvent {

    @Override
    public String what() {
        return "Assessment allocated to " + workerName + "; it starts on " + LondonTime.longDate(startsOn) + ".";
    }
}
