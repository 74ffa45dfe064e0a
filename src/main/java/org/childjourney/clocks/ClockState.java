package org.childjourney.clocks;

/** How a duty stands, derived from its row and the time: never stored, so that it cannot be wrong. */
public enum ClockState {
    RUNNING, MET, MET_LATE, MISSED, CANCELLED, REPLACED;

    /** As addresses and reports write it: {@code met-late}. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether the duty was, or so far is, not done in time. */
    public boolean isLate() {
        return this == MET_LATE || this == MISSED;
    }
}
