package org.childjourney.clocks;

/**
 * Something happened while a clock ran that cannot wait for its next moment, such as a second visit at which a child was not seen.
 *
 * @param what a sentence without personal data
 */
public record ClockIsUrgent(ClockEntry clock, String what) {}
