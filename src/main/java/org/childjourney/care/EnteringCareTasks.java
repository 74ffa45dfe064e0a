package org.childjourney.care;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code entering-care} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EnteringCareTasks {

    private final Clocks clocks;
    private final Placements placements;
    private final WaysIntoCare ways;

    EnteringCareTasks(Clocks clocks, Placements placements, WaysIntoCare ways) {
        this.clocks = clocks;
        this.placements = placements;
        this.ways = ways;
    }

    /** A duty nears its date. */
    public void escalateWhatNearsItsDate(String careId) {
        clocks.escalateDue(UUID.fromString(careId));
    }

    /** A place is looked for. */
    public void lookForAPlacement(String careId) {
        placements.lookFor(UUID.fromString(careId), null);
    }

    /** The child does not come into care. */
    public void closeWithoutCare(String careId) {
        ways.closeWithoutCare(UUID.fromString(careId));
    }
}
