package org.childjourney.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a review shows above its questions: the child, which review it is, what was decided and is open, what the child said. */
@Component
class ReviewOnForm {

    private final CareReviews reviews;
    private final CareReviewClocks clocks;
    private final ReviewDecisions decisions;
    private final ChildRecords records;
    private final Papers papers;

    ReviewOnForm(CareReviews reviews, CareReviewClocks clocks, ReviewDecisions decisions, ChildRecords records, Papers papers) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.decisions = decisions;
        this.records = records;
        this.papers = papers;
    }

    /** The values for the texts on a form about a review that is to be held; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var review = reviews.get(task.reference(CareReviewProcess.ID));
        var values = about(task, review, review.rule());
        values.putAll(decisions.onForm(review.child()));
        values.put("inCareSince", LondonTime.longDate(LondonTime.day(review.careBeganAt)));
        values.put("lastReview", before(review).map(last -> LondonTime.longDate(last.reviewDate()) + "; permanence plan: " + last.permanencePlan().label())
                .orElse(review.number == 1 ? "none yet" : LondonTime.longDate(LondonTime.day(review.countedFrom))));
        values.put("plannedFor", review.plannedFor == null ? null : LondonTime.weekday(review.plannedFor));
        values.put("putOff", review.postponed == 0 ? null : review.postponed == 1 ? "once" : review.postponed + " times");
        values.put("consulted", papers.latest(review.id, "consult-the-child", ConsultTheChild.class).map(ConsultTheChild::voice).orElse(null));
        return values;
    }

    /** After a review: what it decided. */
    Map<String, Object> afterwards(TaskAtHand task, String rule) {
        var review = reviews.get(task.reference(CareReviewProcess.ID));
        var values = about(task, review, rule);
        values.putAll(decisions.onForm(review.child()));
        values.put("heldOn", LondonTime.longDate(LondonTime.day(review.heldAt)));
        values.put("permanenceFound", review.permanencePlan.label());
        String lines = ReviewDecisions.lines(decisions.of(review));
        values.put("decisionLines", lines.isEmpty() ? "Nothing was decided." : lines);
        return values;
    }

    private Map<String, Object> about(TaskAtHand task, CareReview review, String rule) {
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), review.child(), task.name()));
        values.put("reviewNumber", review.number);
        values.put("dueBy", LondonTime.due(clocks.dueAt(rule, review.id)));
        return values;
    }

    private Optional<CareReviewFacts> before(CareReview review) {
        return reviews.latestHeldOf(review.child()).filter(last -> !last.id().equals(review.id));
    }
}
