package org.childjourney.engine;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.childjourney.timescales.LondonTime;

/**
 * The lists of work a person finds in Tasklist. Each shows tasks of the person's own groups only, which the engine's
 * grants see to; what the list adds is worked out when it is opened, for this person and this minute, because a stored
 * filter that could work it out for itself could run any code.
 */
enum WorkList {
    ALL("All my tasks", "Everything offered to you or your team, earliest due first"),
    DUE_TODAY("My work due today", "What you have claimed, or nobody has, and is due by the end of today"),
    OVERDUE("Overdue", "What should have been done by now"),
    DUE_THIS_WEEK("Due this week", "What is due by the end of Sunday"),
    UNCLAIMED("My team, unclaimed", "What nobody in your team has claimed yet"),
    ESCALATIONS("Escalations to me", "Late work that waits for your decision"),
    WAITING_FOR_OTHERS("Waiting for others", "What a colleague in your team has claimed");

    final String title;
    final String description;

    WorkList(String title, String description) {
        this.title = title;
        this.description = description;
    }

    static Optional<WorkList> named(Object name) {
        return Arrays.stream(values()).filter(list -> list.name().equals(name)).findFirst();
    }

    /** What this list asks beyond the person's own groups. */
    TaskQuery query(String person, Clock clock) {
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        TaskQuery query = new TaskQueryImpl();
        return switch (this) {
            case ALL -> query;
            case DUE_TODAY -> query.dueAfter(before(LondonTime.startOf(today))).dueBefore(after(LondonTime.endOf(today)))
                    .or().taskAssignee(person).taskUnassigned().endOr();
            case OVERDUE -> query.dueBefore(Date.from(now));
            case DUE_THIS_WEEK -> query.dueAfter(before(now)).dueBefore(after(LondonTime.endOf(sunday(today))));
            case UNCLAIMED -> query.taskUnassigned();
            case ESCALATIONS -> query.processDefinitionKey("escalation");
            case WAITING_FOR_OTHERS -> query.taskAssigned().taskAssigneeNotIn(person);
        };
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The engine's "after" and "before" leave the instant itself out; a task due at midnight belongs to the day it ends. */
    private static Date before(Instant instant) {
        return Date.from(instant.minusMillis(1));
    }

    private static Date after(Instant instant) {
        return Date.from(instant.plusMillis(1));
    }
}
