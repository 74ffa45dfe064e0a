package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.reviews.DecideOnTheAnswer.Decision;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is answered to a concern, and what whoever raised it decides on the answer. A concern is closed only with such a decision. */
@Service
@Transactional
class ConcernAnswers {

    private final Concerns concerns;
    private final ConcernCourse course;
    private final ConcernLadder ladder;
    private final ConcernClocks clocks;
    private final CafcassNotices cafcass;
    private final ReviewDecisions agreed;
    private final Decisions tables;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcernAnswers(Concerns concerns, ConcernCourse course, ConcernLadder ladder, ConcernClocks clocks, CafcassNotices cafcass, ReviewDecisions agreed, Decisions tables,
                   Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.concerns = concerns;
        this.course = course;
        this.ladder = ladder;
        this.clocks = clocks;
        this.cafcass = cafcass;
        this.agreed = agreed;
        this.tables = tables;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever was asked answers, now. @throws org.childjourney.foundation.Refused with every wrong field */
    void answer(UUID id, AnswerTheConcern answers, String by) {
        var concern = concerns.get(id);
        var step = course.last(id).orElseThrow();
        Instant now = clock.instant();
        var check = new Answers();
        answers.check(LondonTime.day(now), check);
        check.orRefuse();
        papers.keep(id, concern.child(), "answer-the-concern", now, answers, by);
        step.came(answers.reply().outcome(), now, by);
        clocks.answered(concern, now, by);
        events.publishEvent(new ConcernAnswered(id, concern.child(), concern.journey(), now, by, step.rung, answers.inWords()));
    }

    /** What the table of rules suggests after the last answer, or silence. */
    Suggestion suggestion(Concern concern) {
        var last = course.last(concern.id);
        return tables.suggestion("concern-answer", "decision", Map.of(
                "answer", last.map(step -> step.isOpen() ? StepOutcome.SILENT : step.outcome).orElse(StepOutcome.VACANT).code(),
                "someoneAbove", someoneAbove(concern)));
    }

    boolean someoneAbove(Concern concern) {
        return ladder.someoneAbove(course.last(concern.id).map(step -> step.rung).orElse(ConcernRung.INFORMAL), concern.child());
    }

    /** The decision on the answer, now. @throws org.childjourney.foundation.Refused with every wrong field */
    void decide(UUID id, DecideOnTheAnswer answers, String by) {
        var concern = concerns.get(id);
        Instant now = clock.instant();
        var suggestion = suggestion(concern);
        check(concern, answers, suggestion);
        papers.keep(id, concern.child(), "decide-on-the-answer", now, answers, suggestion, by);
        switch (answers.decision()) {
            case climbs -> clocks.judged(concern, now, by);
            case referredToCafcass -> cafcass.note(concern, answers.referredAt().toInstant(), answers.whyCafcass(), by);
            case resolved -> agreed.agree(concern, answers.agreed(), by);
            case withdrawn -> { }
        }
        answers.decision().end().ifPresent(end -> course.close(concern, end, answers.why(), now, by));
    }

    private void check(Concern concern, DecideOnTheAnswer answers, Suggestion suggestion) {
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.decision().name(), Decision.valueOf(suggestion.code()).label(), answers.decision().label(), answers.whyDifferent(), check);
        answers.check(LondonTime.day(clock.instant()), check);
        check.require(!answers.is(Decision.climbs) || someoneAbove(concern), "decision", "climbs",
                "What do you decide? Nobody is above who could be asked: it is resolved, goes to Cafcass, or is withdrawn.");
        if (answers.is(Decision.referredToCafcass)) {
            check.require(concern.mayGoToCafcass(), "decision", "referredToCafcass", "Only a reviewing officer's concern may be referred to Cafcass.");
            cafcass.check(concern, answers.referredAt().toInstant(), "referredAt", check);
        }
        check.orRefuse();
    }
}
