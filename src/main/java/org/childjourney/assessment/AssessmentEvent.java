package org.childjourney.assessment;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in an assessment. */
public interface AssessmentEvent extends JourneyEvent {

    /** The assessment it belongs to. */
    UUID assessment();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Assessment";
    }
}
