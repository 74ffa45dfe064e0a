package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The reviewing officer looked, between two reviews, whether what was decided is being done. */
public record MidwayChecked(UUID review, ChildId child, JourneyReference journey, Instant at, String by, boolean onTrack, int overdue, String voice) implements ReviewEvent {

    @Override
    public String what() {
        return "Midway check by the reviewing officer: " + (onTrack ? "the plan is on track" : "the plan drifts") + ", " + (overdue == 0 ? "no decision" : overdue == 1
                ? "one decision" : overdue + " decisions") + " overdue. The child: " + voice;
    }
}
