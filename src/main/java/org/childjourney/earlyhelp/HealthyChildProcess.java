package org.childjourney.earlyhelp;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/earlyhelp/healthy-child-review.bpmn}: one instance for each review. */
@Component
class HealthyChildProcess {

    static final String KEY = "healthy-child-review";
    static final String ID = "healthReviewId";

    private final Processes processes;

    HealthyChildProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(HealthyChildReview review) {
        processes.start(KEY, review.journey(), Map.of(ID, review.id, "childId", review.child(), "reviewRule", review.kind.rule()));
    }

    /** Two records turned out to be of one child: tasks go to the known child's team from now on. */
    void belongsTo(UUID review, ChildId known) {
        processes.setReference(ID, review, "childId", known);
    }

    /** The child was born first, or it ended from outside. */
    void overtaken(UUID review) {
        processes.tell("earlyhelp.reviewEnded", ID, review, Map.of());
    }
}
