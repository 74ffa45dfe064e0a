package org.childjourney.permanence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What permanence meetings and the service manager decide: the rule table suggests whether a service manager looks, the chair decides and says why where they differ. */
@Service
@Transactional
class PermanenceMeetings {

    static final String FORM = "hold-the-permanence-meeting";

    private final PermanencePlanningTable table;
    private final PermanenceCourse course;
    private final PermanenceClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PermanenceMeetings(PermanencePlanningTable table, PermanenceCourse course, PermanenceClocks clocks, Decisions decisions, Papers papers,
                       ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.course = course;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the meeting down. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> held(UUID id, HoldPermanenceMeeting answers, String by) {
        var planning = table.get(id);
        var check = new Answers();
        answers.check(planning.countsFrom(), clock.instant(), check);
        check.orRefuse();
        var suggestion = suggestion(planning, answers);
        suggestion.asksWhyDifferent(answers.step(), label(suggestion.code()), label(answers.step()), answers.whyDifferent(), check);
        check.orRefuse();
        planning.met(answers.at(), answers.familyFinder());
        papers.keep(id, planning.child(), FORM, answers.at(), answers, suggestion, by);
        clocks.meet(PermanenceClocks.MEETING, id, answers.at(), "PermanenceMeetingHeld", by);
        events.publishEvent(new PermanenceMeetingHeld(id, planning.child(), planning.journey(), answers.at(), by, planning.meetings, answers.agreed(),
                answers.toServiceManager(), answers.words()));
        return next(planning, answers, by);
    }

    private Map<String, Object> next(PermanencePlanning planning, HoldPermanenceMeeting answers, String by) {
        if (answers.agreed()) {
            planning.decide(answers.outcome(), answers.outcomeBecause(), answers.at(), by);
        }
        if (answers.toServiceManager()) {
            course.askTheServiceManager(planning, by);
        }
        return Map.of("stepDecision", answers.step(), "permanenceOutcome", outcome(planning));
    }

    /** The service manager looked. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> looked(UUID id, LookAtPermanencePlanning answers, String by) {
        var planning = table.get(id);
        Instant now = clock.instant();
        planning.finderIs(answers.familyFinder());
        planning.decide(answers.agreed() ? answers.outcome() : null, answers.outcomeBecause(), answers.agreed() ? now : null, answers.agreed() ? by : null);
        papers.keep(id, planning.child(), "look-at-the-permanence-planning", now, answers, by);
        clocks.meet(PermanenceClocks.DIRECTION, id, now, "PermanenceDirected", by);
        events.publishEvent(new PermanenceDirected(id, planning.child(), planning.journey(), now, by, answers.direction()));
        return Map.of("permanenceOutcome", outcome(planning));
    }

    /** The turn is over: the next meeting is to be held, or there is a plan. */
    void passOn(UUID id) {
        course.passOn(table.get(id));
    }

    private Suggestion suggestion(PermanencePlanning planning, HoldPermanenceMeeting answers) {
        boolean finder = planning.familyFinder != null || answers.familyFinder() != null && !answers.familyFinder().isBlank();
        return decisions.suggestion("permanence-meeting-step", "step", Map.of("planAgreed", answers.agreed(), "overdue", planning.isOverdue(answers.at()),
                "familyFinder", finder, "onTrack", YesNo.isYes(answers.onTrack())));
    }

    private static String outcome(PermanencePlanning planning) {
        return planning.outcome == null ? PermanenceOutcome.NONE : planning.outcome.code();
    }

    private static String label(String step) {
        return HoldPermanenceMeeting.SERVICE_MANAGER.equals(step) ? "A service manager looks" : "The meeting is enough";
    }
}
