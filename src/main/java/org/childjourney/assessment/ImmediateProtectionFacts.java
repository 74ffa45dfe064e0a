package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of an immediate protection.
 *
 * @param powers     what held the child, in order; empty until the first is written down
 * @param whereNow   code of where the child is; null until it is known
 * @param end        null while it goes on, and where it was ended from outside
 * @param stoppedWhy why it was ended from outside; else null
 */
public record ImmediateProtectionFacts(
        UUID id, ChildId child, JourneyReference journey, Instant decidedAt, List<Power> powers, String whereNow, ProtectionEnd end,
        Instant endedAt, String stoppedWhy) {

    /** One order or power, from when to when by its own words; the child may have been released before. */
    public record Power(EmergencyPower kind, Instant beganAt, Instant endsAt) {}

    public boolean isOpen() {
        return endedAt == null;
    }

    boolean heldByPoliceOrCourtSince(Instant since) {
        return powers.stream().filter(power -> power.kind().ofTheLaw())
                .anyMatch(power -> (isOpen() || power.beganAt().isBefore(endedAt)) && power.endsAt().isAfter(since));
    }
}
