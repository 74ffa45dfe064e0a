package org.childjourney.permanence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * Somebody is to become the child's special guardian: by notice, because the court asks for a report, or because the plan for permanence says so.
 *
 * @param askedAt     when the notice came, the court asked or the plan was agreed; UTC. Three months count from here
 * @param reportBy    the day the court set for the report; null where no court did
 * @param guardian    by name, and what they are to the child; personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one never begins a second application
 */
public record NewGuardianship(
        ChildId child, JourneyReference journey, GuardianshipAsked how, Instant askedAt, LocalDate reportBy, String guardian, String sourceEvent) {

    public NewGuardianship {
        Objects.requireNonNull(child, "Special guardianship needs a child");
        Objects.requireNonNull(journey, "Special guardianship needs a journey");
        Objects.requireNonNull(how, "Special guardianship needs how it came to us");
        Objects.requireNonNull(askedAt, "Special guardianship needs when it came to us");
        Objects.requireNonNull(sourceEvent, "Special guardianship needs the event it follows");
    }

    void check(Instant now, boolean open) {
        boolean court = how == GuardianshipAsked.COURT;
        new Answers().require(!askedAt.isAfter(now), "askedAt", askedAt, "When did it come to us? " + LondonTime.dayAndTime(askedAt) + " lies in the future.")
                .require(!court || reportBy != null, "reportBy", null, "By when does the court want the report? Give the day in the court's order, as 30/11/2026.")
                .require(court || reportBy == null, "reportBy", reportBy, "By when does the court want the report? Leave it empty where no court asked: three months count.")
                .require(reportBy == null || !reportBy.isBefore(LondonTime.day(askedAt)), "reportBy", reportBy,
                        "By when does the court want the report? That day lies before the court asked.")
                .require(guardian != null && !guardian.isBlank(), "guardian", null, "Who wants to be the special guardian? Give the name, and what they are to the child.")
                .require(!open, "child", child, "An application for special guardianship is open for this child already. Record its end first.").orRefuse();
    }
}
