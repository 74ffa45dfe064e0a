package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** The answers about a handover that was accepted at once: the meeting, the visit made together, and what the child was told and said. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MeetForTheHandover(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate metOn, String whoWasThere, String risks, String promised, YesNo jointVisit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate jointVisitOn, String whyNoVisit, YesNo childTold,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate childToldOn, String whyNotTold, String childSaid, String whatChanged) {

    void check(LocalDate proposed, LocalDate today, Answers check) {
        met(metOn, proposed, today, check);
        visit(jointVisit, jointVisitOn, today, check);
        told(childTold, childToldOn, today, check);
    }

    static void met(LocalDate on, LocalDate proposed, LocalDate today, Answers check) {
        check.require(on != null && !on.isAfter(today), "metOn", on, "When did you meet? Give the day it was held, today at the latest.")
                .require(on == null || !on.isBefore(proposed), "metOn", on, "When did you meet? The handover was proposed on " + LondonTime.longDate(proposed) + "; give a day since.");
    }

    static void visit(YesNo made, LocalDate on, LocalDate today, Answers check) {
        check.require(!YesNo.isYes(made) || on != null && !on.isAfter(today), "jointVisitOn", on, "When did both workers see the child together? Give the day, today at the latest.");
    }

    static void told(YesNo told, LocalDate on, LocalDate today, Answers check) {
        check.require(!YesNo.isYes(told) || on != null && !on.isAfter(today), "childToldOn", on, "When was the child told? Give the day, today at the latest.");
    }
}
