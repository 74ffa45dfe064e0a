package org.childjourney.clocks;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change of bank holidays did.
 *
 * @param date      the holiday, a London day
 * @param changed   false if the calendar already said so; then nothing was touched
 * @param moved     how many running clocks moved
 * @param byRule    the same by rule and due day
 * @param leftAlone how many running clocks could not be counted again and kept their dates; the watchdog shows which
 */
public record HolidayReport(LocalDate date, boolean changed, int moved, List<Moved> byRule, int leftAlone) {

    /** So many clocks of one rule moved from one due day to another; London days. */
    public record Moved(String rule, LocalDate from, LocalDate to, int clocks) {}
}
