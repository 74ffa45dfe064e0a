package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code review-the-assessment}: the manager's checkpoint. */
@Component
class ReviewTheAssessmentForm implements TaskForm<ReviewTheAssessment> {

    private final AssessmentOnPaper paper;
    private final AssessmentReviews reviews;
    private final WorkersForAssessments workers;

    ReviewTheAssessmentForm(AssessmentOnPaper paper, AssessmentReviews reviews, WorkersForAssessments workers) {
        this.paper = paper;
        this.reviews = reviews;
        this.workers = workers;
    }

    @Override
    public String form() {
        return "review-the-assessment";
    }

    @Override
    public Class<ReviewTheAssessment> answers() {
        return ReviewTheAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var assessment = paper.of(task);
        var values = paper.values(task);
        values.remove("direction");
        values.put("reviewTitle", AssessmentReview.title(rule(task)));
        values.put("dueBy", paper.due(rule(task), assessment));
        values.put("worker", workers.nameOf(assessment.worker));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ReviewTheAssessment answers) {
        reviews.hold(AssessmentOnPaper.id(task), rule(task), answers, task.by());
        return Map.of();
    }

    private static String rule(TaskAtHand task) {
        return task.references().get("reviewRule").toString();
    }
}
