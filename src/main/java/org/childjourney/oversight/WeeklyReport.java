package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/** The report of one week: waiting, compiled, or sent. */
public record WeeklyReport(UUID id, LocalDate week, Instant begunAt, WeekFigures figures, Instant compiledAt, String meaning, String toDo, Instant sentAt, String sentBy,
                           String lateAnswer, String lateAnsweredBy) {

    public boolean isSent() {
        return sentAt != null;
    }

    /** Such as {@code Monday 16 November to Sunday 22 November 2026}. */
    public String inWords() {
        return LondonTime.weekday(week).replaceFirst(" \\d{4}$", "") + " to " + LondonTime.weekday(week.plusDays(6));
    }
}
