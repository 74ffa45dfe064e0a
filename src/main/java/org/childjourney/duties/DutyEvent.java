package org.childjourney.duties;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened in a duty of its own. */
public interface DutyEvent extends JourneyEvent {

    /** The duty it belongs to. */
    UUID record();

    SpecialDuty duty();

    @Override
    default String stage() {
        return "Special duty";
    }
}
