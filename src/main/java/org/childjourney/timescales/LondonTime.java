package org.childjourney.timescales;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The one place that knows Europe/London: everything else in the system counts in UTC instants and asks here for days and words. */
public final class LondonTime {

    /** The time zone of every statutory day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** When an office opens: the hour at which warnings about whole days are given. */
    public static final LocalTime NINE = LocalTime.of(9, 0);

    private static final DateTimeFormatter LONG = format("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = format("dd/MM/uuuu");
    private static final DateTimeFormatter READ = format("d/M/uuuu");
    private static final DateTimeFormatter WEEKDAY = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter MINUTE = format("EEEE d MMMM uuuu, HH:mm");

    private LondonTime() {}

    /** Midnight with which a London day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 24:00 of a London day, which is the next day's midnight: a duty due on the day is missed only after this. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** A time of day in London as an instant. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** The London day an instant falls on; midnight belongs to the day it begins. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The London day a due instant belongs to; midnight belongs to the day it ends. */
    public static LocalDate dueDay(Instant due) {
        return endsADay(due) ? day(due).minusDays(1) : day(due);
    }

    /** Whether an instant is midnight in London, so that as a due instant it is the end of the day before. */
    public static boolean endsADay(Instant due) {
        return due.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Such as {@code 23 November 2026}. */
    public static String longDate(LocalDate day) {
        return LONG.format(day);
    }

    /** Such as {@code 23/11/2026}. */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** Such as {@code Monday 23 November 2026}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Such as {@code Saturday 21 November 2026, 16:55}, in London time. */
    /** The time of day, such as {@code 16:55}; at most a minute is lost. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    public static String dayAndTime(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** A due instant for people: {@code by the end of Monday 23 November 2026}, or {@code by Saturday 21 November 2026, 16:55}. */
    public static String due(Instant due) {
        return endsADay(due) ? "by the end of " + weekday(dueDay(due)) : "by " + dayAndTime(due);
    }

    /**
     * Reads a day written {@code 2026-11-23} or {@code 23/11/2026}.
     *
     * @throws IllegalArgumentException for anything else, saying how a day is written
     */
    public static LocalDate parseDay(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text.strip(), READ) : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day; write 23/11/2026 or 2026-11-23.", e);
        }
    }

    /**
     * Reads a moment: with an offset ({@code 2026-11-20T16:55:00Z}) as it stands, without one ({@code 2026-11-20T16:55}) as
     * London time, and a day alone as the midnight with which it begins. In the hour that happens twice in October the earlier
     * is meant, as it gives the earlier due time.
     *
     * @throws IllegalArgumentException if it is no moment, or a time the clocks skipped in March
     */
    public static Instant parse(String text) {
        if (!text.contains("T")) {
            return startOf(parseDay(text));
        }
        try {
            return text.matches(".*(Z|[+-]\\d{2}:?\\d{2})") ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from) : local(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a moment; write 2026-11-20T16:55 for London time, "
                    + "or 2026-11-20T16:55:00Z.", e);
        }
    }

    private static Instant local(String text) {
        var time = LocalDateTime.parse(text);
        if (ZONE.getRules().getValidOffsets(time).isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" never happened: the clocks went forward over it. Give a time an hour later.");
        }
        return time.atZone(ZONE).toInstant();
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }
}
