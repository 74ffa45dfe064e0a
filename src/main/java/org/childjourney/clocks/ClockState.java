package org.childjourney.clocks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.childjourney.foundation.Refused;

/** How a duty stands, derived from its row and the time: never stored, so that it cannot be wrong. */
public enum ClockState {
    RUNNING, MET, MET_LATE, MISSED, CANCELLED, REPLACED;

    /** As addresses and reports write it: {@code met-late}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #text()} writes; refuses anything else by field {@code state}. */
    public static ClockState of(String text) {
        return Arrays.stream(values()).filter(state -> state.text().equals(text)).findFirst().orElseThrow(() -> Refused.because("state", text,
                "Give one of " + Arrays.stream(values()).map(ClockState::text).collect(Collectors.joining(", ")) + "."));
    }

    /** Whether the duty was, or so far is, not done in time. */
    public boolean isLate() {
        return this == MET_LATE || this == MISSED;
    }
}
