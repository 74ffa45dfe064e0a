package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets an assessment going: from its first step, or where the work stood when it was brought in. */
@Component
class Beginnings {

    private final AssessmentReviewTable reviewTable;
    private final AssessmentClocks clocks;
    private final SingleAssessmentProcess process;
    private final AssessmentReviewProcess reviews;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beginnings(AssessmentReviewTable reviewTable, AssessmentClocks clocks, SingleAssessmentProcess process, AssessmentReviewProcess reviews,
               Children children, ApplicationEventPublisher events, Clock clock) {
        this.reviewTable = reviewTable;
        this.clocks = clocks;
        this.process = process;
        this.reviews = reviews;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    UUID anew(SingleAssessment assessment, String by) {
        clocks.startAllocation(assessment, by);
        clocks.startChildSeen(assessment, by);
        clocks.startDuty(assessment, by);
        AssessmentClocks.REVIEWS.forEach(rule -> clocks.startReview(rule, assessment, by));
        var child = children.facts(assessment.child());
        if (child.unborn() && child.expectedDateOfBirth() != null) {
            clocks.startPrebirth(assessment, child.expectedDateOfBirth(), by);
        }
        tell(assessment, by);
        process.begin(assessment);
        AssessmentClocks.REVIEWS.forEach(rule -> reviews.begin(assessment, rule));
        return assessment.id;
    }

    UUID inTheMiddle(SingleAssessment assessment, BroughtIn found, String by) {
        clocks.startDuty(assessment, by);
        clocks.startChildSeen(assessment, by);
        if (found.startedOn() == null) {
            clocks.startAllocation(assessment, by);
        }
        if (found.seenOn() != null) {
            clocks.meet(AssessmentClocks.CHILD_SEEN, assessment.id, LondonTime.startOf(found.seenOn()), "ChildSeen", by);
        }
        tell(assessment, by);
        process.beginAt(assessment, found.position());
        for (int i = 0; i < AssessmentClocks.REVIEWS.size(); i++) {
            review(AssessmentClocks.REVIEWS.get(i), assessment, i < found.reviewedOn().size() ? found.reviewedOn().get(i) : null, by);
        }
        return assessment.id;
    }

    private void review(String rule, SingleAssessment assessment, LocalDate heldOn, String by) {
        if (heldOn != null) {
            Instant heldAt = LondonTime.startOf(heldOn);
            clocks.startReview(rule, assessment, by);
            clocks.meet(rule, assessment.id, heldAt, "AssessmentReviewed", by);
            reviewTable.save(new AssessmentReview(assessment.id, rule, null, heldAt, by));
        } else if (clocks.dueIfFrom(rule, assessment.referralReceivedAt).isAfter(clock.instant())) {
            clocks.startReview(rule, assessment, by);
            reviews.begin(assessment, rule);
        }
    }

    private void tell(SingleAssessment assessment, String by) {
        events.publishEvent(new AssessmentOpened(assessment.id, assessment.child(), assessment.journey(), assessment.decidedAt, by,
                assessment.startedBecause, assessment.reason, clocks.dueAt(AssessmentClocks.DUTY, assessment.id)));
    }
}
