package org.childjourney.allegations;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an allegation before its conclusion: told, decided, met about. Harm to the child goes to a strategy discussion whatever becomes of the allegation. */
@Service
@Transactional
class AllegationSteps {

    private final Allegations allegations;
    private final Clocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllegationSteps(Allegations allegations, Clocks clocks, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.allegations = allegations;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when the moment cannot be */
    void reported(UUID id, ReportToTheDesignatedOfficer answers, String by) {
        var allegation = allegations.get(id);
        Instant at = answers.reportedAt().toInstant();
        new Answers().require(!at.isAfter(clock.instant()), "reportedAt", at, "When was the designated officer told? It lies in the future.")
                .require(!at.isBefore(allegation.heardAt), "reportedAt", at, "When was the designated officer told? It lies before the allegation was heard.").orRefuse();
        clocks.meet(Allegations.RULE, id, at, "DesignatedOfficerTold", by);
        allegation.reportedAt = at;
        papers.keep(id, allegation.file(), "report-to-the-designated-officer", at, answers, by);
        harm(allegation, answers.childAtRisk(), answers.harmInRecord(), by);
    }

    /** @throws Refused when the decision differs from the table's without a reason */
    Map<String, Object> decided(UUID id, DecideOnTheAllegation answers, String by) {
        var allegation = allegations.get(id);
        var suggestion = decisions.suggestion("allegation-threshold", "decision", Map.of("harmedChild", YesNo.isYes(answers.harmedChild()),
                "criminal", YesNo.isYes(answers.criminal()), "unsuitable", YesNo.isYes(answers.unsuitable())));
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.decision(), DecideOnTheAllegation.label(suggestion.code()), DecideOnTheAllegation.label(answers.decision()),
                answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, allegation.file(), "decide-on-the-allegation", clock.instant(), answers, suggestion, by);
        harm(allegation, answers.childAtRisk(), answers.harmInRecord(), by);
        if (answers.leftToTheEmployer()) {
            allegation.end("Left to the employer. " + answers.adviceToEmployer(), clock.instant(), by);
        }
        return Map.of("allegationDecision", answers.decision());
    }

    /** @throws Refused when the moment cannot be */
    Map<String, Object> met(UUID id, HoldTheAllegationMeeting answers, String by) {
        var allegation = allegations.get(id);
        Instant at = answers.heldAt().toInstant();
        Instant since = allegation.lastMeetingAt == null ? allegation.reportedAt : allegation.lastMeetingAt;
        new Answers().require(!at.isAfter(clock.instant()), "heldAt", at, "When was it held? It lies in the future.")
                .require(!at.isBefore(since), "heldAt", at, "When was it held? It lies before the designated officer was told or the meeting before.").orRefuse();
        allegation.met(at);
        papers.keep(id, allegation.file(), "hold-the-allegation-meeting", at, answers, by);
        harm(allegation, answers.childAtRisk(), answers.harmInRecord(), by);
        return Map.of("meetAgain", YesNo.isYes(answers.meetAgain()));
    }

    private void harm(Allegation allegation, YesNo atRisk, String inRecord, String by) {
        if (YesNo.isYes(atRisk)) {
            var child = allegation.child().orElseThrow(() -> Refused.because("childAtRisk", "yes", CourseOfFiles.WHICH_CHILD));
            events.publishEvent(new AllegationHarmSuspected(child, clock.instant(), by, inRecord));
        }
    }
}
