package org.childjourney.childinneed;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened in a child in need plan. */
public interface NeedPlanEvent extends JourneyEvent {

    /** The plan it belongs to. */
    UUID plan();

    JourneyReference journey();

    @Override
    default String stage() {
        return "Child in need plan";
    }
}
