package org.childjourney.screens;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.childjourney.timescales.LondonTime;

/** Says in words how long is left, how late something is, and how old someone is: as people count, in days of London. */
final class TimeLeft {

    private TimeLeft() {}

    /** Such as {@code 3 days left}, {@code due today, 2 hours left}, {@code 1 day late}. Exactly at the due instant is not late. */
    static String until(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return lateBy(Duration.between(due, now));
        }
        long days = ChronoUnit.DAYS.between(LondonTime.day(now), LondonTime.dueDay(due));
        if (days == 0) {
            return "due today, " + hoursAndMinutes(Duration.between(now, due)) + " left";
        }
        return days == 1 ? "due tomorrow, 1 day left" : days + " days left";
    }

    /** Such as {@code 2 days late} or {@code 3 hours late}. */
    static String lateBy(Duration late) {
        return howLong(late) + " late";
    }

    /** Such as {@code 2 days} or {@code 3 hours}. */
    static String howLong(Duration time) {
        return time.toDays() > 0 ? many(time.toDays(), "day") : hoursAndMinutes(time);
    }

    /** Such as {@code 7 years old}, {@code 5 months old}, {@code 9 days old}; on a birthday the year is full. */
    static String age(LocalDate born, LocalDate today) {
        var age = Period.between(born, today);
        if (age.getYears() >= 2) {
            return age.getYears() + " years old";
        }
        long months = age.toTotalMonths();
        return months >= 1 ? many(months, "month") + " old" : many(ChronoUnit.DAYS.between(born, today), "day") + " old";
    }

    private static String hoursAndMinutes(Duration time) {
        if (time.toHours() >= 1) {
            return many(time.toHours(), "hour");
        }
        return time.toMinutes() >= 1 ? many(time.toMinutes(), "minute") : "less than a minute";
    }

    private static String many(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
