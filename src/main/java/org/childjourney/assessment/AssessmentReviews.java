package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's reviews of an assessment at its checkpoints. */
@Service
@Transactional
class AssessmentReviews {

    private final SingleAssessments assessments;
    private final AssessmentReviewTable table;
    private final AssessmentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentReviews(SingleAssessments assessments, AssessmentReviewTable table, AssessmentClocks clocks, ApplicationEventPublisher events,
                      Clock clock) {
        this.assessments = assessments;
        this.table = table;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** The review was held, now. @throws org.childjourney.foundation.Refused when the day to finish by cannot be */
    void hold(UUID id, String rule, ReviewTheAssessment answers, String by) {
        var assessment = assessments.get(id);
        Instant now = clock.instant();
        check(answers, LondonTime.day(now), LondonTime.dueDay(clocks.dueAt(AssessmentClocks.DUTY, id)));
        table.save(new AssessmentReview(id, rule, answers, now, by));
        clocks.meet(rule, id, now, "AssessmentReviewed", by);
        events.publishEvent(new AssessmentReviewed(id, assessment.child(), assessment.journey(), now, by,
                AssessmentReview.title(rule), YesNo.isYes(answers.safeNow()), answers.direction()));
    }

    private static void check(ReviewTheAssessment answers, LocalDate today, LocalDate due) {
        LocalDate by = answers.finishBy();
        // Nothing late is ever locked: once the duty itself is missed, any coming day will do.
        new Answers().require(by == null || !by.isBefore(today) && (due.isBefore(today) || !by.isAfter(due)), "finishBy", by,
                "If not: finished by: give a day from today on" + (due.isBefore(today) ? "." : ", at the latest " + LondonTime.longDate(due)
                        + ", when the 45 working days end.")).orRefuse();
    }
}
