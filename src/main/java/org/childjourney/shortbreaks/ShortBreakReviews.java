package org.childjourney.shortbreaks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of short breaks: the rule table suggests, the meeting decides, and says why where they differ. */
@Service
@Transactional
class ShortBreakReviews {

    private final ShortBreakBook book;
    private final ShortBreakClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortBreakReviews(ShortBreakBook book, ShortBreakClocks clocks, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the review down. @throws Refused with every wrong field */
    Map<String, Object> review(UUID id, ReviewTheShortBreaks answers, String by) {
        var series = book.series(id);
        Instant at = answers.heldAt().toInstant();
        var suggestion = decisions.suggestion("short-break-outcome", "decision",
                Map.of("stillNeeded", YesNo.isYes(answers.stillNeeded()), "enough", YesNo.isYes(answers.enough())));
        check(series, answers, suggestion, at);
        papers.keep(id, series.child(), "review-the-short-breaks", at, answers, suggestion, by);
        clocks.meet(series.reviewRule(), id, at, "ShortBreaksReviewed", by);
        series.reviewed(answers.decision(), at);
        events.publishEvent(new ShortBreaksReviewed(id, series.child(), series.journey(), at, by, answers.decision(), answers.because() + " The child: " + answers.childSaid()));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new ShortBreakHarmSuspected(id, series.child(), series.journey(), at, by, answers.harmBecause()));
        }
        return Map.of("reviewDecision", answers.decision().code());
    }

    private void check(ShortBreakSeries series, ReviewTheShortBreaks answers, Suggestion suggestion, Instant at) {
        Instant since = series.lastReviewAt == null ? LondonTime.startOf(series.agreedOn) : series.lastReviewAt;
        var check = new Answers().require(!at.isAfter(clock.instant()), "heldAt", at, "When was it held? It lies in the future.")
                .require(!at.isBefore(since), "heldAt", at, "When was it held? It lies before the plan was agreed or the last review held.");
        suggestion.asksWhyDifferent(answers.decision().code(), ShortBreakDecision.label(suggestion.code()), answers.decision().label(), answers.whyDifferent(), check);
        check.orRefuse();
    }
}
