package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code see-the-child}: one attempt, seen or not. */
@Component
class SeeTheChildForm implements TaskForm<SeeTheChild> {

    private final AssessmentOnPaper paper;
    private final Sightings sightings;

    SeeTheChildForm(AssessmentOnPaper paper, Sightings sightings) {
        this.paper = paper;
        this.sightings = sightings;
    }

    @Override
    public String form() {
        return "see-the-child";
    }

    @Override
    public Class<SeeTheChild> answers() {
        return SeeTheChild.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = paper.values(task);
        values.put("earlierAttempts", "not yet".equals(values.get("seenLines")) ? null : values.get("seenLines"));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, SeeTheChild answers) {
        sightings.record(AssessmentOnPaper.id(task), answers, task.by());
        return Map.of("childSeen", answers.childSeen());
    }
}
