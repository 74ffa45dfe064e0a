package org.childjourney.duties;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The step was taken, or is not owed. A homeless young person may have asked to be looked after. */
public record SpecialDutyEnded(
        UUID record, ChildId child, JourneyReference journey, Instant at, String by, SpecialDuty duty, DutyResult result, boolean careWanted, String words)
        implements DutyEvent {

    @Override
    public String what() {
        return duty.title() + ": " + result.label() + ". " + words;
    }

    @Override
    public boolean significant() {
        return result == DutyResult.DONE;
    }
}
