package org.childjourney.adoption;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;

/** Something that happened while adoption was the plan for a child. */
public interface AdoptionEvent extends JourneyEvent {

    /** The adoption it belongs to. */
    UUID adoption();

    @Override
    default String stage() {
        return "Adoption";
    }
}
