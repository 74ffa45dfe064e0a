package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The parents agreed to the plan for the breaks. */
public record ShortBreakPlanAgreed(UUID series, ChildId child, JourneyReference journey, Instant at, String by, String words) implements ShortBreakEvent {

    @Override
    public String what() {
        return "Plan for short breaks agreed. " + words;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
