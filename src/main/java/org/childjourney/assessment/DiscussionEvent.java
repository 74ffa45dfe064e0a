package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in a strategy discussion to one of its children. */
public interface DiscussionEvent extends JourneyEvent {

    /** The child's part in the discussion. */
    UUID part();

    UUID discussion();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Strategy discussion";
    }

    @Override
    default boolean significant() {
        return true;
    }
}
