package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** While a strategy discussion about the child is still to be held, more was said that gives cause for it. */
public record FurtherCauseForDiscussion(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant at, String by, String because) implements DiscussionEvent {

    @Override
    public String what() {
        return "Further cause to suspect significant harm, for the strategy discussion that is to be held: " + because;
    }
}
