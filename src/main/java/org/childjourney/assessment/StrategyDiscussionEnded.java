package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child left the strategy discussion before it was held. */
public record StrategyDiscussionEnded(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant at, String by, String why) implements DiscussionEvent {

    @Override
    public String what() {
        return "No strategy discussion about this child any more: " + why;
    }
}
