package org.childjourney.care;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code placement-move} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PlacementMoveTasks {

    private final PlacementMoves moves;

    PlacementMoveTasks(PlacementMoves moves) {
        this.moves = moves;
    }

    /** Another place is looked for. */
    public void lookForAPlacement(String moveId) {
        moves.lookForAPlacement(UUID.fromString(moveId));
    }
}
