package org.childjourney.care;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code find-a-placement} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class FindAPlacementTasks {

    private final Placements placements;

    FindAPlacementTasks(Placements placements) {
        this.placements = placements;
    }

    /** Whose task it is to approve the place. */
    public String approversOf(String placementId) {
        return placements.approversOf(UUID.fromString(placementId));
    }
}
