package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The first team around the family met, and the family agreed the plan and owns its goals. */
public record EarlyHelpPlanAgreed(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, int goals, boolean wholeFamily) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Early help plan agreed" + (wholeFamily ? " for the whole family" : "") + ", " + goals + (goals == 1 ? " goal." : " goals.");
    }
}
