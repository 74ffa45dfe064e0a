package org.childjourney.duties;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Something calls for a step of its own. */
public record SpecialDutyBegun(UUID record, ChildId child, JourneyReference journey, Instant at, String by, SpecialDuty duty, String because) implements DutyEvent {

    @Override
    public String what() {
        return duty.title() + ". " + because;
    }

    @Override
    public boolean significant() {
        return duty == SpecialDuty.BRUISING || duty == SpecialDuty.HOMELESS;
    }
}
