package org.childjourney.reviews;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.springframework.stereotype.Component;

/** Works out, for one reviewing officer, which of their children drift. */
@Component
class ReviewDrift {

    private static final Comparator<ChildDrift> MOST_DRIFT_FIRST = Comparator.comparing(ChildDrift::overdue).reversed().thenComparing(ChildDrift::reviewDueAt);

    private final CareReviewTable reviews;
    private final ReviewDecisions decisions;
    private final ConcernTable concerns;
    private final CareReviewClocks clocks;
    private final Involvements involvements;
    private final Clock clock;

    ReviewDrift(CareReviewTable reviews, ReviewDecisions decisions, ConcernTable concerns, CareReviewClocks clocks, Involvements involvements, Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.concerns = concerns;
        this.clocks = clocks;
        this.involvements = involvements;
        this.clock = clock;
    }

    List<ChildDrift> of(String reviewer) {
        return all(reviewer::equals);
    }

    List<ChildDrift> ofAll() {
        return all(reviewer -> true);
    }

    private List<ChildDrift> all(Predicate<String> whose) {
        return reviews.findByHeldAtIsNullAndOverAtIsNull().stream().filter(open -> whose.test(reviewerOf(open))).map(this::drift).sorted(MOST_DRIFT_FIRST).toList();
    }

    /** Who was appointed; where nobody was, who began this review by holding the one before. */
    private String reviewerOf(CareReview open) {
        return involvements.appointed(open.child(), Role.INDEPENDENT_REVIEWING_OFFICER).orElse(open.begunBy);
    }

    private ChildDrift drift(CareReview open) {
        var undone = decisions.openOf(open.child());
        var overdue = undone.stream().filter(ReviewDecisionFacts::isOverdue).toList();
        var dueAt = clocks.dueAt(open.rule(), open.id);
        return new ChildDrift(open.child(), open.journey(), reviewerOf(open), open.id, open.number, dueAt, clock.instant().isAfter(dueAt), undone.size(), overdue.size(),
                overdue.isEmpty() ? null : overdue.get(0).dueOn(), concerns.countByChildAndClosedAtIsNull(open.child().value()));
    }
}
