package org.childjourney.journey;

import java.util.Set;
import org.childjourney.closure.ClosureReason;
import org.childjourney.closure.Closures;
import org.childjourney.closure.NewClosure;
import org.childjourney.transfer.CouncilMoveEnd;
import org.childjourney.transfer.CouncilMoveEnded;
import org.childjourney.transfer.CouncilMoveTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A move to another council as a stage of a journey: the journey goes on until they answer, and is closed by its own decision when they took over. */
@Component
class CouncilMovesOnTheJourney {

    private static final String PROCESS = "move-to-another-council";
    /** What the other council begins anew; an enquiry, care and court end only by their own decisions. */
    private static final Set<String> TAKEN_OVER = Set.of("single-assessment", ConferencesOnTheJourney.PROCESS, "child-protection-plan",
            NeedPlansOnTheJourney.PROCESS, EarlyHelpOnTheJourney.PROCESS, "private-fostering");

    private final Journeys journeys;
    private final StagesThatEnd stages;
    private final Closures closures;

    CouncilMovesOnTheJourney(Journeys journeys, StagesThatEnd stages, Closures closures) {
        this.journeys = journeys;
        this.stages = stages;
        this.closures = closures;
    }

    @EventListener
    void on(CouncilMoveTold told) {
        journeys.began(told.journey(), PROCESS, told.move(), "Move to another council", told.at(), "Moves to the area of " + told.council());
    }

    /** The move itself stays open while the rest ends, so that the journey is not closed by the way: the closing begins before it ends. */
    @EventListener
    void on(CouncilMoveEnded ended) {
        if (ended.end() == CouncilMoveEnd.TAKEN_OVER) {
            String why = ended.council() + " took over.";
            journeys.openStagesOf(ended.child()).stream().filter(stage -> TAKEN_OVER.contains(stage.process()) && stages.canEnd(stage))
                    .forEach(stage -> stages.end(stage, why, ended.at(), ended.by()));
        }
        journeys.ended(PROCESS, ended.move(), ended.at(), ended.end().label(), ended.by());
        if (ended.end() == CouncilMoveEnd.TAKEN_OVER) {
            closures.begin(new NewClosure(ended.child(), ended.journey(), ClosureReason.RC5, ended.council() + " took over: " + ended.why(), "CouncilMoveEnded:" + ended.move()), "system");
        }
    }
}
