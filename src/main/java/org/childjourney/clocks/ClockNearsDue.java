package org.childjourney.clocks;

/** A running clock reached its warning instant. Published once for each clock, in the transaction that fired the timer. */
public record ClockNearsDue(ClockEntry clock) {}
