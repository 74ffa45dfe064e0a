package org.childjourney.clocks;

/** Somebody said why a duty is or was late: whoever still asks may stop. Heard in the same transaction. */
public record ClockExplained(ClockEntry clock) {}
