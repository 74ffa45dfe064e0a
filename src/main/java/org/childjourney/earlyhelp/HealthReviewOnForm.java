package org.childjourney.earlyhelp;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of a healthy child review show above their questions. */
@Component
class HealthReviewOnForm {

    private final HealthyChildReviews reviews;
    private final HealthReviewClocks clocks;
    private final SchoolReadiness readiness;
    private final ChildRecords records;

    HealthReviewOnForm(HealthyChildReviews reviews, HealthReviewClocks clocks, SchoolReadiness readiness, ChildRecords records) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.readiness = readiness;
        this.records = records;
    }

    UUID id(TaskAtHand task) {
        return task.reference(HealthyChildProcess.ID);
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var review = reviews.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), review.child(), task.name()));
        values.put("reviewName", review.kind.label());
        values.put("dueBy", clocks.due(review));
        values.put("opensOn", LondonTime.longDate(clocks.opensOn(review.kind, review.anchor)));
        values.put("asksReadiness", review.kind.asksReadiness());
        values.put("lastSteps", readiness.lastStepOf(review.child()).orElse(null));
        values.put("attempts", review.attempts == 0 ? "Not tried yet." : review.attempts == 1 ? "Tried once, and the child was not seen."
                : "Tried " + review.attempts + " times in a row, and the child was not seen.");
        return values;
    }
}
