package org.childjourney.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A manager decided what follows the immediate protection.
 *
 * @param uncovered how long the child had already been held by nothing when it was decided; zero when decided in time
 */
public record ImmediateProtectionEnded(
        UUID id, ChildId child, JourneyReference journey, Instant at, String by, ProtectionEnd end, Duration uncovered) implements ImmediateProtectionEvent {

    @Override
    public String what() {
        String late = uncovered.isZero() ? "" : " Decided " + inWords() + " after the last order or power had ended.";
        return "Immediate protection ended: " + end.label() + "." + late;
    }

    private String inWords() {
        long minutes = uncovered.toMinutes();
        return minutes < 60 ? minutes + " minutes" : minutes / 60 + " hours " + minutes % 60 + " minutes";
    }
}
