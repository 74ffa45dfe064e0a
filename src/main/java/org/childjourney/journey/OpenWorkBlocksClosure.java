package org.childjourney.journey;

import java.util.List;
import java.util.stream.Stream;
import org.childjourney.closure.BlocksClosure;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.childjourney.transfer.TransferFacts;
import org.childjourney.transfer.Transfers;
import org.springframework.stereotype.Component;

/** No case is closed while a stage of the child's journey is open, or the child is on the way to another worker (rule 17). */
@Component
class OpenWorkBlocksClosure implements BlocksClosure {

    private final Journeys journeys;
    private final Transfers transfers;

    OpenWorkBlocksClosure(Journeys journeys, Transfers transfers) {
        this.journeys = journeys;
        this.transfers = transfers;
    }

    @Override
    public List<String> of(ChildId child) {
        var stages = journeys.openStagesOf(child).stream().filter(stage -> !stage.process().equals(ClosureOnTheJourney.PROCESS)).map(OpenWorkBlocksClosure::words);
        return Stream.concat(stages, transfers.openOf(child).map(OpenWorkBlocksClosure::words).stream()).toList();
    }

    private static String words(JourneyStage stage) {
        return "“" + stage.name() + "”, open since " + LondonTime.longDate(LondonTime.day(stage.beganAt()));
    }

    private static String words(TransferFacts handover) {
        return "a handover under way since " + LondonTime.longDate(LondonTime.day(handover.proposedAt()));
    }
}
