package org.childjourney.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessments of children: how one begins, what is known of it, and how it ends. */
@Service
@Transactional
public class SingleAssessments {

    private final SingleAssessmentTable table;
    private final Beginnings beginnings;
    private final AssessmentClocks clocks;
    private final SingleAssessmentProcess process;
    private final AssessmentReviewProcess reviews;
    private final TellTheFamilyProcess letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SingleAssessments(SingleAssessmentTable table, Beginnings beginnings, AssessmentClocks clocks, SingleAssessmentProcess process,
                      AssessmentReviewProcess reviews, TellTheFamilyProcess letters, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.beginnings = beginnings;
        this.clocks = clocks;
        this.process = process;
        this.reviews = reviews;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * It was decided to assess a child: its clocks run, the child's team has the task, the reviews are planned. The team must
     * hold the child already. The same source event opens nothing twice.
     *
     * @return the assessment's id
     * @throws Refused when the dates cannot be
     */
    public UUID open(NewAssessment decided, String by) {
        decided.check(clock.instant());
        return table.findByChildAndSourceEvent(decided.child().value(), decided.sourceEvent()).map(known -> known.id)
                .orElseGet(() -> beginnings.anew(table.save(new SingleAssessment(decided, clock.instant(), by)), by));
    }

    /**
     * Brings in an assessment that was under way elsewhere: it stands in the diagram where the work stood, with clocks from its
     * real dates. A review whose day has passed and of which nothing is known is not called missed. The same source brings in
     * nothing twice.
     *
     * @return the assessment's id
     * @throws Refused when the dates cannot be
     */
    public UUID bringIn(BroughtIn found, String by) {
        found.check(LondonTime.day(clock.instant()));
        return table.findByChildAndSourceEvent(found.child().value(), found.source()).map(known -> known.id)
                .orElseGet(() -> beginnings.inTheMiddle(table.save(new SingleAssessment(found, clock.instant(), by)), found, by));
    }

    /** The manager authorised: what follows is made known, reviews not yet held fall away, and the family is to be told. */
    void passOnTheOutcome(UUID id) {
        var assessment = get(id);
        String by = assessment.authorisedBy;
        assessment.concludedAt = assessment.authorisedAt;
        clocks.cancelReviews(id, "The assessment was authorised before this review was held.", by);
        reviews.assessmentConcluded(id);
        clocks.startFamilyTold(assessment, by);
        letters.begin(assessment);
        events.publishEvent(new AssessmentConcluded(
                id, assessment.child(), assessment.journey(), assessment.authorisedAt, by, assessment.outcome, assessment.primaryNeed));
    }

    /**
     * The assessment ends before it is done: the child died, moved away for good, or is of age. Every clock of it is cancelled
     * with the reason. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, String by) {
        var assessment = get(id);
        if (!assessment.isOpen()) {
            return;
        }
        assessment.endedAt = clock.instant();
        assessment.endedWhy = why;
        clocks.cancelAll(id, why, by);
        process.cancel(assessment, "The assessment ended before it was done");
        reviews.assessmentConcluded(id);
        events.publishEvent(new AssessmentEnded(id, assessment.child(), assessment.journey(), assessment.endedAt, by, why));
    }

    /** The assessment, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<AssessmentFacts> find(UUID id) {
        return table.findById(id).map(SingleAssessment::facts);
    }

    /** Every assessment the child ever had, oldest first. */
    @Transactional(readOnly = true)
    public List<AssessmentFacts> of(ChildId child) {
        return table.findByChildOrderByOpenedAt(child.value()).stream().map(SingleAssessment::facts).toList();
    }

    /** Both measures of the assessment: the duty from the referral, the census's from its own start. */
    @Transactional(readOnly = true)
    public AssessmentMeasures measures(UUID id) {
        return clocks.measuresOf(get(id), clock.instant());
    }

    SingleAssessment get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("assessment", id, "There is no such assessment."));
    }
}
