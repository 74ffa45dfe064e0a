package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a young person who is to leave care: who advises them, and what they need, before the plan is written. */
@Service
@Transactional
class PathwayNeeds {

    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Directory directory;
    private final Involvements involvements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayNeeds(LeavingCareClocks clocks, LeavingCareProcesses processes, Directory directory, Involvements involvements, Papers papers, ApplicationEventPublisher events,
                 Clock clock) {
        this.clocks = clocks;
        this.processes = processes;
        this.directory = directory;
        this.involvements = involvements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Needs and plan both count from the day of the class; nobody waits for the plan's date in a diagram before its needs are known. */
    void begin(CareLeaver leaver, String by) {
        clocks.start(LeavingCareClocks.NEEDS, leaver, Trigger.on(leaver.classSince), "LeavingCareClassConfirmed", LeavingCareProcesses.NEEDS, by);
        clocks.start(LeavingCareClocks.PLAN, leaver, Trigger.on(leaver.classSince), "LeavingCareClassConfirmed", null, by);
        processes.begin(LeavingCareProcesses.NEEDS, leaver);
    }

    /** Those who may be chosen, as the answers of a question. */
    List<Map<String, String>> advisers() {
        return directory.holding(Role.PERSONAL_ADVISER, null).stream().map(one -> Map.of("value", one.username(), "label", one.displayName())).toList();
    }

    /** @throws Refused for somebody who is no personal adviser */
    void name(CareLeaver leaver, NameThePersonalAdviser answers, String by) {
        var adviser = directory.holding(Role.PERSONAL_ADVISER, null).stream().filter(one -> one.username().equals(answers.adviser())).findFirst()
                .orElseThrow(() -> Refused.because("adviser", answers.adviser(), "Who advises this young person? Choose from the list of personal advisers."));
        Instant now = clock.instant();
        papers.keep(leaver.id, leaver.child(), "name-the-personal-adviser", now, answers, by);
        leaver.adviser = adviser.username();
        involvements.end(leaver.id, now);
        involvements.appoint(leaver.child(), Role.PERSONAL_ADVISER, adviser.username(), leaver.id, now, by);
        events.publishEvent(leaver.matters(now, by, "PersonalAdviserNamed", "Personal adviser: " + adviser.displayName() + ". " + answers.youngPersonSaid()));
    }

    /** The needs are known; the duty was met when the assessment was finished and somebody was named. @throws Refused with every wrong field */
    void assess(CareLeaver leaver, AssessThePathwayNeeds answers, String by) {
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        new Answers().require(answers.finishedOn() != null && !answers.finishedOn().isAfter(today), "finishedOn", answers.finishedOn(),
                "When was the assessment finished? Today or before.").orRefuse();
        Instant at = answers.finishedOn().equals(today) ? now : LondonTime.endOf(answers.finishedOn()).minusSeconds(1);
        papers.keep(leaver.id, leaver.child(), "assess-the-pathway-needs", at, answers, by);
        leaver.needsAssessedAt = at;
        clocks.meet(LeavingCareClocks.NEEDS, leaver.id, at, "PathwayNeedsAssessed", by);
        events.publishEvent(leaver.matters(at, by, "PathwayNeedsAssessed", "Needs assessed. In their words: " + answers.youngPersonSaid()));
    }
}
