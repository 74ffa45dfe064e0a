package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The council no longer answers for the child’s health and education as a parent. */
public record WellbeingEnded(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String why) implements WellbeingEvent {

    @Override
    public String what() {
        return "Health and education in care end. " + why;
    }
}
