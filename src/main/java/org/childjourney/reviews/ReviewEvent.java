package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened around a review of a child in care. */
public interface ReviewEvent extends JourneyEvent {

    /** The review it belongs to. */
    UUID review();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Care review";
    }
}
