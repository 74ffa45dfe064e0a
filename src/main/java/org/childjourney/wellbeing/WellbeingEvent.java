package org.childjourney.wellbeing;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened about the health or the education of a child in care. */
public interface WellbeingEvent extends JourneyEvent {

    /** The time in care it belongs to. */
    UUID wellbeing();

    @Override
    JourneyReference journey();

    @Override
    default String stage() {
        return "Health and education in care";
    }
}
