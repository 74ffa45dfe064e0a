package org.childjourney.screens;

import java.time.Duration;
import org.childjourney.clocks.ClockFigures;
import org.childjourney.timescales.Timescale;

/**
 * How the open clocks of one rule stand, with the rule in words.
 *
 * @param counted     how the rule counts, in words
 * @param longestLate how late the latest is, in words; null where none is late
 * @param medianLate  half of the late ones are later than this, in words; null where none is late
 * @param longestLateHours the same in full hours; null where none is late
 */
record RuleFigures(String rule, String duty, String counted, String source, String evidence, long open, long dueToday, long dueThisWeek, long late,
        String longestLate, String medianLate, Long longestLateHours) {

    static RuleFigures of(ClockFigures.OfRule figures, Timescale rule) {
        Duration longest = figures.longestLate();
        return new RuleFigures(figures.rule(), ClockLine.duty(rule), ClockLine.counted(rule), rule.source(), rule.evidence().words(), figures.open(), figures.dueToday(),
                figures.dueThisWeek(), figures.late(), words(longest), words(figures.medianLate()), longest == null ? null : longest.toHours());
    }

    private static String words(Duration late) {
        return late == null ? null : TimeLeft.howLong(late);
    }
}
