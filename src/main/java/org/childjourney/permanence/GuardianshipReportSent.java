package org.childjourney.permanence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The report about special guardianship went to the court, with a plan of support. */
public record GuardianshipReportSent(UUID record, ChildId child, JourneyReference journey, Instant at, String by, LocalDate supportReviewOn, String support)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "Report on special guardianship sent to the court. Support, to be reviewed on " + LondonTime.longDate(supportReviewOn) + ": " + support;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
