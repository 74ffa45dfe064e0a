package org.childjourney.transfer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code move-to-another-council} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class MoveToAnotherCouncilTasks {

    private final CouncilMoves moves;
    private final TransferClocks clocks;

    MoveToAnotherCouncilTasks(CouncilMoves moves, TransferClocks clocks) {
        this.moves = moves;
        this.clocks = clocks;
    }

    /** The summary, or the other council's answer, nears its date. */
    public void escalateWhatNearsItsDate(String councilMoveId) {
        clocks.escalateWhatNearsItsDate(UUID.fromString(councilMoveId));
    }

    /** What the other council decided is made known. */
    public void passOnTheirAnswer(String councilMoveId) {
        moves.passOn(UUID.fromString(councilMoveId));
    }
}
