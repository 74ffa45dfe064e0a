package org.childjourney.clocks;

/** A clock was met, cancelled or replaced: whatever still warns of it may rest. Heard in the same transaction. */
public record ClockStopped(ClockEntry clock) {}
