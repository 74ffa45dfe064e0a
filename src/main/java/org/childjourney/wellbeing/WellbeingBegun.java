package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The council answers for the health and education of a child who became looked after. */
public record WellbeingBegun(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by) implements WellbeingEvent {

    @Override
    public String what() {
        return "Health and education of the child in care are looked after from now on.";
    }
}
