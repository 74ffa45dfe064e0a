package org.childjourney.screens;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockState;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescale;

/**
 * A clock in words. Its state is said, never shown by colour alone.
 *
 * @param colour the class of the tag, an aid for those who see it
 * @param left   how long is left, or how late it was or is; empty for clocks that fell away
 */
public record ClockLine(
        String duty, String rule, String state, String colour, String left, String due, String reason, String source,
        String evidence, boolean open, boolean late) {

    static ClockLine of(ClockEntry clock, Timescale rule, Instant now) {
        ClockState state = clock.state(now);
        return new ClockLine(duty(rule), clock.rule(), words(state), colour(state), left(clock, state, now), LondonTime.due(clock.dueAt()),
                reason(clock), clock.source(), "Evidence " + clock.evidence() + ": " + Timescale.Evidence.valueOf(clock.evidence()).words(),
                clock.isOpen(), state.isLate());
    }

    /** Where the duty comes from, without web addresses; a clock's own page has them. */
    public String sourceInWords() {
        return Timescale.inWords(source);
    }

    /** What people call the duty. */
    static String duty(Timescale rule) {
        return rule.inWords();
    }

    /** By when, in words, such as {@code 24 hours from “contact received” (elapsed hours; …)}. */
    static String counted(Timescale rule) {
        return capital((rule.howLong() + " from “" + rule.trigger() + "” (" + rule.counting().words() + ")").strip());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String words(ClockState state) {
        return switch (state) {
            case RUNNING -> "Running";
            case MET -> "Met in time";
            case MET_LATE -> "Met late";
            case MISSED -> "Missed, still open";
            case CANCELLED -> "Cancelled";
            case REPLACED -> "Replaced";
        };
    }

    private static String colour(ClockState state) {
        return switch (state) {
            case RUNNING -> "govuk-tag--blue";
            case MET -> "govuk-tag--green";
            case MET_LATE -> "govuk-tag--orange";
            case MISSED -> "govuk-tag--red";
            case CANCELLED, REPLACED -> "govuk-tag--grey";
        };
    }

    private static String left(ClockEntry clock, ClockState state, Instant now) {
        return switch (state) {
            case RUNNING, MISSED -> TimeLeft.until(clock.dueAt(), now);
            case MET -> "on " + LondonTime.dayAndTime(clock.stoppedAt());
            case MET_LATE -> "on " + LondonTime.dayAndTime(clock.stoppedAt()) + ", " + TimeLeft.lateBy(clock.lateBy(now));
            case CANCELLED, REPLACED -> "on " + LondonTime.dayAndTime(clock.stoppedAt());
        };
    }

    private static String reason(ClockEntry clock) {
        String reason = Stream.of(clock.lateReason(), clock.reason()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return reason.isEmpty() ? null : "Reason: " + reason;
    }
}
