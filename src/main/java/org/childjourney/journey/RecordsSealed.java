package org.childjourney.journey;

import java.util.List;
import org.childjourney.access.SealedRecords;
import org.childjourney.access.Sealing;
import org.childjourney.adoption.SealingWanted;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The child is adopted: everything that is open under the old name ends, each stage by itself and then whatever a stage forgot, and the record is
 * sealed. At the very end of the transaction, when the process that said so has come to its own end.
 */
@Component
class RecordsSealed {

    private final List<EndsWithTheChild> stages;
    private final Journeys journeys;
    private final Clocks clocks;
    private final Processes processes;
    private final SealedRecords sealed;

    RecordsSealed(List<EndsWithTheChild> stages, Journeys journeys, Clocks clocks, Processes processes, SealedRecords sealed) {
        this.stages = stages;
        this.journeys = journeys;
        this.clocks = clocks;
        this.processes = processes;
        this.sealed = sealed;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SealingWanted wanted) {
        ChildId child = wanted.child();
        String why = Ending.ADOPTION.words();
        stages.forEach(stage -> stage.end(child, Ending.ADOPTION, wanted.by()));
        clocks.cancelAllOf(child, why, wanted.by());
        journeys.endAll(child, wanted.at(), why);
        journeys.closeIfNothingIsOpen(child, wanted.at(), why, wanted.by());
        processes.endAllAbout(child, why);
        sealed.seal(new Sealing(child, why, wanted.readers()), wanted.by());
    }
}
