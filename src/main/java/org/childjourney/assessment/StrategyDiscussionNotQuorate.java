package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** People spoke about the child, but not all who must were part of it: what keeps the child safe stands, and the discussion is to be completed. */
public record StrategyDiscussionNotQuorate(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant at, String by, String missing, int safetySteps) implements DiscussionEvent {

    @Override
    public String what() {
        return "Strategy discussion not quorate: without " + missing + ". It is to be completed today; the clock runs on."
                + (safetySteps == 0 ? "" : " " + safetySteps + (safetySteps == 1 ? " step" : " steps") + " to keep the child safe agreed, and in force.");
    }
}
