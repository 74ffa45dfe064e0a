package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The power under which a child is looked after changed. */
public record CareStatusChanged(UUID care, ChildId child, JourneyReference journey, Instant at, String by, LegalStatus before, LegalStatus after, String because)
        implements CareEvent {

    @Override
    public String what() {
        return "In care under: " + after.label() + ", before: " + before.label() + "." + (because == null ? "" : " " + because);
    }

    @Override
    public boolean significant() {
        return true;
    }
}
