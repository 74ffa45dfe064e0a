package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments as they are written, sent, returned and authorised. Every version sent stays, with what the manager said to it. */
@Service
@Transactional
class WrittenAssessments {

    private final SingleAssessments assessments;
    private final WrittenAssessmentTable table;
    private final OutcomeTable outcomes;
    private final AssessmentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrittenAssessments(SingleAssessments assessments, WrittenAssessmentTable table, OutcomeTable outcomes, AssessmentClocks clocks,
                       ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.table = table;
        this.outcomes = outcomes;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** The worker sends the assessment. @throws Refused when it is not coherent, or differs from the suggestion without a reason */
    void send(UUID id, WriteAssessment answers, String by) {
        var assessment = assessments.get(id);
        Suggestion suggestion = outcomes.suggest(answers);
        WriteAssessmentCheck.of(answers, suggestion).orRefuse();
        Instant now = clock.instant();
        int number = table.findByAssessmentOrderByNumber(id).size() + 1;
        table.save(new WrittenAssessment(id, number, answers, suggestion, now, by));
        events.publishEvent(new AssessmentSent(id, assessment.child(), assessment.journey(), now, by, number, suggestion.outcome(), answers.outcome()));
    }

    /** The manager authorises or returns. @throws Refused for an author, or without the words that belong to the record */
    void decide(UUID id, AuthoriseAssessment judgement, String by) {
        var assessment = assessments.get(id);
        var versions = versions(id);
        refuseAuthor(versions, by);
        if (judgement.authorises() && judgement.anythingWanting() && Texts.isBlank(judgement.comment())) {
            throw Refused.because("comment", null, "Your comment: you answered no to a question. Say why you authorise all the same, or return the assessment.");
        }
        Instant now = clock.instant();
        var written = versions.get(versions.size() - 1);
        written.decide(judgement, now, by);
        if (judgement.authorises()) {
            authorise(assessment, written, now, by);
        } else {
            events.publishEvent(new AssessmentReturned(id, assessment.child(), assessment.journey(), now, by, judgement.whatIsMissing()));
        }
    }

    private void authorise(SingleAssessment assessment, WrittenAssessment written, Instant now, String by) {
        assessment.authorise(written, now, by);
        clocks.meet(AssessmentClocks.DUTY, assessment.id, now, "AssessmentAuthorised", by);
        events.publishEvent(new AssessmentAuthorised(assessment.id, assessment.child(), assessment.journey(), now, by,
                assessment.outcome, assessment.primaryNeed, assessment.factors, written.judgement().comment()));
    }

    /** Nobody authorises what they wrote, whichever version of it. */
    private static void refuseAuthor(List<WrittenAssessment> versions, String by) {
        if (versions.stream().anyMatch(version -> version.author().equals(by))) {
            throw Refused.because("decision", by, "You wrote this assessment, so another manager must authorise it. Give the task back to the group.");
        }
    }

    @Transactional(readOnly = true)
    List<WrittenAssessment> versions(UUID id) {
        return table.findByAssessmentOrderByNumber(id);
    }

    /** The version sent last. */
    @Transactional(readOnly = true)
    Optional<WrittenAssessment> latest(UUID id) {
        return versions(id).stream().reduce((earlier, later) -> later);
    }
}
