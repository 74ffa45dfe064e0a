package org.childjourney.journey;

import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Holding;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.transfer.ChangeReason;
import org.childjourney.transfer.CouncilMoves;
import org.childjourney.transfer.NewTransfer;
import org.childjourney.transfer.Transfers;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Handovers beside the journey: one follows a stage where the council has a team for it, and none outlives the case. A council says which team
 * takes over when a stage begins by {@code childjourney.handover.after.<stage>}, such as {@code childjourney.handover.after.entering-care=west};
 * nothing is set unless it does.
 */
@Component
class TransfersOnTheJourney implements EndsWithTheChild {

    private final Transfers transfers;
    private final CouncilMoves moves;
    private final Allocation allocation;
    private final Environment settings;

    TransfersOnTheJourney(Transfers transfers, CouncilMoves moves, Allocation allocation, Environment settings) {
        this.transfers = transfers;
        this.moves = moves;
        this.allocation = allocation;
        this.settings = settings;
    }

    @EventListener
    void on(StageBegan began) {
        String team = settings.getProperty("childjourney.handover.after." + began.process(), "");
        boolean elsewhere = allocation.of(began.child()).map(Holding::team).filter(holds -> !holds.equals(team)).isPresent();
        if (!team.isBlank() && elsewhere && transfers.openOf(began.child()).isEmpty()) {
            transfers.propose(new NewTransfer(began.child(), began.journey(), team, null, ChangeReason.TSPROC, "The journey goes on with another team: " + began.name() + ".",
                    null, "StageBegan:" + began.record()), "system");
        }
    }

    @EventListener
    void on(JourneyClosed closed) {
        fallAway(closed.child(), "The case was closed.", closed.by());
    }

    /** Only a death ends them: a young person who comes of age may have another worker, or move, as before. */
    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            fallAway(child, ending.words(), by);
        }
    }

    private void fallAway(ChildId child, String why, String by) {
        transfers.openOf(child).ifPresent(open -> transfers.withdraw(open.id(), why, by));
        moves.openOf(child).ifPresent(open -> moves.callOff(open.id(), why, by));
    }
}
