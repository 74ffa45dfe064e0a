package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A series of short breaks was reviewed. */
public record ShortBreaksReviewed(UUID series, ChildId child, JourneyReference journey, Instant at, String by, ShortBreakDecision decision, String words)
        implements ShortBreakEvent {

    @Override
    public String what() {
        return "Review of short breaks: " + decision.label() + ". " + words;
    }
}
