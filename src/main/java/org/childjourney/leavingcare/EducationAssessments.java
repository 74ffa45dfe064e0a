package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A former relevant young person tells of education or training: the need for help with it is assessed within three months. */
@Service
@Transactional
class EducationAssessments {

    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EducationAssessments(LeavingCareClocks clocks, LeavingCareProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    boolean isOpen(CareLeaver leaver) {
        return clocks.runs(LeavingCareClocks.STUDY, leaver.id);
    }

    void begin(CareLeaver leaver, Instant at, String course, String by) {
        events.publishEvent(leaver.matters(at, by, "CareLeaverStudies", "Tells of education or training: " + course));
        clocks.start(LeavingCareClocks.STUDY, leaver, Trigger.at(at), "CareLeaverStudies", LeavingCareProcesses.STUDY, by);
        processes.begin(LeavingCareProcesses.STUDY, leaver);
    }

    void assess(CareLeaver leaver, AssessForEducation answers, String by) {
        Instant now = clock.instant();
        papers.keep(leaver.id, leaver.child(), "assess-for-education", now, answers, by);
        clocks.meet(LeavingCareClocks.STUDY, leaver.id, now, "EducationAssessed", by);
        events.publishEvent(leaver.matters(now, by, "EducationAssessed", "Assessed for education: " + answers.help() + " In their words: " + answers.youngPersonSaid()));
    }
}
