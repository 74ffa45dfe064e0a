package org.childjourney.reviews;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes {@code dispute-resolution} and {@code cafcass-notice} about one concern. */
@Component
class ConcernProcess {

    static final String KEY = "dispute-resolution";
    static final String CAFCASS = "cafcass-notice";
    static final String ID = "concernId";
    static final String STAGE_RULE = "stageRule";

    private final Processes processes;

    ConcernProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Concern concern) {
        processes.start(KEY, concern.journey(), Map.of(ID, concern.id, "childId", concern.child(),
                STAGE_RULE, concern.straightToFormal ? ConcernClocks.FORMAL : ConcernClocks.INFORMAL));
        if (concern.mayGoToCafcass()) {
            offerCafcass(concern);
        }
    }

    /** The reviewing officer may tell Cafcass at any moment, and again: one waiting task at a time. */
    void offerCafcass(Concern concern) {
        processes.start(CAFCASS, concern.journey(), Map.of(ID, concern.id, "childId", concern.child()));
    }

    /** From now on the formal time counts. */
    void becameFormal(UUID concern) {
        processes.setReference(ID, concern, STAGE_RULE, ConcernClocks.FORMAL);
    }

    /** Cafcass need not be told any more. */
    void closed(UUID concern) {
        processes.tell("reviews.concernClosed", ID, concern, Map.of());
    }

    void cancel(UUID concern, String why) {
        processes.cancel(KEY, ID, concern, why);
        closed(concern);
    }
}
