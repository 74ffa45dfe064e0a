package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;

/** One thing that somebody does for a pathway plan, and by when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PathwayStep(String what, String who, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by) {

    boolean isEmpty() {
        return what == null && who == null && by == null;
    }

    /** Notes every step that says too little, and a plan without any. */
    static void check(List<PathwayStep> steps, LocalDate today, Answers check) {
        check.require(!steps.isEmpty(), "steps", null, "Who does what, by when? A plan needs at least one step.");
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            check.require(step.what() != null && step.who() != null && step.by() != null, "steps[" + i + "].what", step.what(),
                    "Step " + (i + 1) + ": what, who and by when.")
                    .require(step.by() == null || !step.by().isBefore(today), "steps[" + i + "].by", step.by(), "Step " + (i + 1) + ": by when? Today or later.");
        }
    }

    static List<PathwayStep> written(List<PathwayStep> steps) {
        return steps == null ? List.of() : steps.stream().filter(step -> !step.isEmpty()).toList();
    }
}
