package org.childjourney.care;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code placement-notice} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PlacementNoticeTasks {

    private final Clocks clocks;
    private final Placements placements;

    PlacementNoticeTasks(Clocks clocks, Placements placements) {
        this.clocks = clocks;
        this.placements = placements;
    }

    /** A duty nears its date. */
    public void escalateWhatNearsItsDate(String placementId) {
        clocks.escalateDue(UUID.fromString(placementId));
    }

    /** Whose task it is to approve the place after the fact. */
    public String approversOf(String placementId) {
        return placements.approversOf(UUID.fromString(placementId));
    }
}
