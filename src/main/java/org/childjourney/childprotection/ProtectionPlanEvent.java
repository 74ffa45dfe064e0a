package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Something that happened to a child protection plan. */
public interface ProtectionPlanEvent extends JourneyEvent {

    /** The plan, the same id for its whole life. */
    UUID plan();

    @Override
    JourneyReference journey();

    @Override
    default String stage() {
        return "Child protection plan";
    }
}
