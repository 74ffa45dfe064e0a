package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child and family are to have short breaks; a worker agrees the plan with them. */
public record ShortBreaksWanted(UUID series, ChildId child, JourneyReference journey, Instant at, String by, ShortBreakBasis basis, String why) implements ShortBreakEvent {

    @Override
    public String what() {
        return "Short breaks wanted. " + basis.words() + ". " + why;
    }
}
