package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** There is reasonable cause to suspect significant harm to the child: a strategy discussion is to be held today. */
public record StrategyDiscussionOpened(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant at, String by, String because, Instant dueAt) implements DiscussionEvent {

    @Override
    public String what() {
        return "Reasonable cause to suspect significant harm: " + because + " Strategy discussion to be held " + LondonTime.due(dueAt) + ".";
    }
}
