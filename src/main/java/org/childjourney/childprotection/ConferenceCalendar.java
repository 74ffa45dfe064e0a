package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.WorkingDays;
import org.springframework.stereotype.Component;

/** What the rules say of a conference beyond its own clocks: working days, the quorum, the latest day to review a plan. */
@Component
class ConferenceCalendar {

    private final Timescales timescales;
    private final LedgerCalendar calendar;

    ConferenceCalendar(Timescales timescales, LedgerCalendar calendar) {
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /** Why no conference can be on the day, and which days could be; null when it can. */
    String whyNot(LocalDate day) {
        var days = days();
        if (day.isBefore(days.knownFrom()) || day.isAfter(days.knownUntil())) {
            return LondonTime.weekday(day) + " lies beyond the calendar we know, which ends on " + LondonTime.longDate(days.knownUntil()) + ".";
        }
        return days.isWorkingDay(day) ? null : LondonTime.weekday(day) + " is " + days.holidayName(day).map(name -> "a bank holiday (" + name + ")")
                .orElse("not a working day") + ". A conference is held on a working day: " + LondonTime.weekday(days.onOrBefore(day)) + " or "
                + LondonTime.weekday(days.next(day)) + ".";
    }

    /** The last day on which a plan made or kept on now may be reviewed. */
    LocalDate latestReview(ConferenceKind kind, Instant heldAt) {
        var trigger = Trigger.at(heldAt);
        return LondonTime.dueDay(timescales.rule(kind.isReview() ? ConferenceClocks.LATER_REVIEW : ConferenceClocks.FIRST_REVIEW, trigger).window(trigger, calendar.days()).dueAt());
    }

    /** How many agencies make a conference quorate. */
    int quorum(Instant at) {
        return timescales.rule("icpc-quoracy", Trigger.at(at)).amount();
    }

    private WorkingDays days() {
        return calendar.days();
    }
}
