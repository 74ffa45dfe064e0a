package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seeing the child for the assessment: every attempt, and the clock that stops when the child was seen, not when it was typed. */
@Service
@Transactional
class Sightings {

    private final SingleAssessments assessments;
    private final SightingTable table;
    private final Children children;
    private final AssessmentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sightings(SingleAssessments assessments, SightingTable table, Children children, AssessmentClocks clocks, ApplicationEventPublisher events,
              Clock clock) {
        this.assessments = assessments;
        this.table = table;
        this.children = children;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the attempt down. @throws org.childjourney.foundation.Refused when its time, or the next day to try, cannot be */
    void record(UUID id, SeeTheChild answers, String by) {
        var assessment = assessments.get(id);
        check(assessment, answers);
        var earlier = table.findByAssessmentOrderByNumber(id);
        table.save(new Sighting(id, earlier.size() + 1, answers, clock.instant(), by));
        events.publishEvent(VoiceAsked.of(assessment.child(), answers.at(), "Assessment", answers.childSeen() ? answers.whatTheyTold() : null));
        if (answers.childSeen()) {
            seen(assessment, answers, by);
        } else {
            notSeen(assessment, answers, inARow(earlier) + 1, by);
        }
    }

    private void seen(SingleAssessment assessment, SeeTheChild answers, String by) {
        assessment.seenAt = answers.at();
        clocks.meet(AssessmentClocks.CHILD_SEEN, assessment.id, answers.at(), "ChildSeen", by);
        events.publishEvent(new ChildSeen(assessment.id, assessment.child(), assessment.journey(), answers.at(), by,
                answers.seenAlone() == null ? null : YesNo.isYes(answers.seenAlone()), answers.whatTheyTold(), answers.whatToday()));
    }

    private void notSeen(SingleAssessment assessment, SeeTheChild answers, int inARow, String by) {
        events.publishEvent(new ChildNotSeen(assessment.id, assessment.child(), assessment.journey(), answers.at(), by,
                answers.whyNotInWords() + ". " + answers.whatHappened(),
                answers.whatNext() + ", by " + LondonTime.longDate(answers.nextTryOn()), inARow, answers.whatToday()));
        if (inARow > 1) {
            clocks.tellThatChildIsNotSeen(assessment.id, inARow);
        }
    }

    private void check(SingleAssessment assessment, SeeTheChild answers) {
        Instant now = clock.instant();
        Instant at = answers.at();
        ChildFacts child = children.facts(assessment.child());
        String field = answers.whenField();
        String label = answers.childSeen() ? "Seen on: " : "When did you try? ";
        new Answers()
                .require(!at.isAfter(now), field, at, label + LondonTime.dayAndTime(at) + " lies in the future. Give the time it happened.")
                .require(!at.isBefore(assessment.decidedAt), field, at, label + LondonTime.dayAndTime(at)
                        + " lies before this assessment was decided, on " + LondonTime.dayAndTime(assessment.decidedAt)
                        + ". Give a visit made for this assessment.")
                .require(child.dateOfBirth() == null || !LondonTime.day(at).isBefore(child.dateOfBirth()) || !answers.childSeen(), field, at,
                        label + LondonTime.dayAndTime(at) + " lies before the child was born.")
                .require(answers.nextTryOn() == null || !answers.nextTryOn().isBefore(LondonTime.day(now)), "nextTryOn", answers.nextTryOn(),
                        "By when? The next attempt must be today or later.")
                .orRefuse();
    }

    private static int inARow(List<Sighting> earlier) {
        int unseen = 0;
        for (int i = earlier.size() - 1; i >= 0 && !earlier.get(i).seen(); i--) {
            unseen++;
        }
        return unseen;
    }
}
