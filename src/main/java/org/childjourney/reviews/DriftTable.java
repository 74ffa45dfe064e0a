package org.childjourney.reviews;

import java.util.Map;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.springframework.stereotype.Component;

/** Asks the table of rules whether what a review or midway check found calls for a concern. */
@Component
class DriftTable {

    private final Decisions tables;
    private final ReviewDecisions decisions;

    DriftTable(Decisions tables, ReviewDecisions decisions) {
        this.tables = tables;
        this.decisions = decisions;
    }

    Suggestion atReview(CareReview review, HoldTheReview answers) {
        return ask(review.number > 1, answers.permanence() != PermanencePlan.NONE, answers.planIsRight(), answers.placementFits(),
                decisions.leftOverdue(review.child(), answers.progress()));
    }

    Suggestion midway(CareReview review, CheckMidway answers) {
        return ask(true, review.permanencePlan != PermanencePlan.NONE, answers.isOnTrack(), answers.stillFits(), decisions.leftOverdue(review.child(), answers.progress()));
    }

    private Suggestion ask(boolean secondOrLater, boolean permanencePlan, boolean planRight, boolean placementFits, boolean overdue) {
        return tables.suggestion("care-review-concern", "concernDecision", Map.of("secondOrLater", secondOrLater, "permanencePlan", permanencePlan,
                "planRight", planRight, "placementFits", placementFits, "decisionsOverdue", overdue));
    }
}
