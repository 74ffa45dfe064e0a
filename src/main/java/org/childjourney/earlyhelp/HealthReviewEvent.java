package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened about one of the five healthy child reviews. */
public interface HealthReviewEvent extends JourneyEvent {

    /** The review it is about. */
    UUID review();

    HealthReviewKind reviewKind();

    @Override
    default String stage() {
        return "Healthy child programme";
    }
}
