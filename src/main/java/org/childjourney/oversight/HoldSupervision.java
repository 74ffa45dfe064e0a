package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/** What manager and worker said about one child in supervision; and once a month about the worker, which is kept apart. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldSupervision(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String whatChanged, String safer, String saferWhy, String planWorks,
        String planWorksWhy, String avoiding, String childsVoice, YesNo drift, String driftWhat, List<NewDirection> directions, String workerLoad,
        String workerLeave, String workerLearning) {

    private static final Map<String, String> SAFER = Map.of("safer", "The child is safer", "same", "No safer and no less safe", "lessSafe", "The child is less safe");
    private static final Map<String, String> WORKS = Map.of("works", "the plan works", "partly", "the plan works in part", "not", "the plan does not work", "none", "there is no plan yet");

    HoldSupervision {
        directions = NewDirection.given(directions);
    }

    /** What belongs into the child's record: nothing about the worker. */
    HoldSupervision ofTheChild() {
        return new HoldSupervision(heldAt, whatChanged, safer, saferWhy, planWorks, planWorksWhy, avoiding, childsVoice, drift, driftWhat, directions, null, null, null);
    }

    String inWords() {
        return SAFER.get(safer) + "; " + WORKS.get(planWorks) + "." + (YesNo.isYes(drift) ? " Drift: " + driftWhat : "");
    }
}
