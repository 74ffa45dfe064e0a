package org.childjourney.allegations;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is found about an allegation: one of five outcomes, and whether the barring service must hear of it. */
@Service
@Transactional
class AllegationConclusions {

    private final Allegations allegations;
    private final Decisions decisions;
    private final Papers papers;
    private final Clock clock;

    AllegationConclusions(Allegations allegations, Decisions decisions, Papers papers, Clock clock) {
        this.allegations = allegations;
        this.decisions = decisions;
        this.papers = papers;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void conclude(UUID id, ConcludeTheAllegation answers, String by) {
        var allegation = allegations.get(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion("allegation-barring", "decision", Map.of("outcome", answers.outcome().code(), "removed", YesNo.isYes(answers.removed())));
        var check = new Answers().require(answers.barringOn() == null || !answers.barringOn().isAfter(LondonTime.day(now)), "barringOn", answers.barringOn(),
                "On which day was it sent? It lies in the future.");
        suggestion.asksWhyDifferent(answers.barring(), ConcludeTheAllegation.label(suggestion.code()), ConcludeTheAllegation.label(answers.barring()), answers.whyDifferent(),
                check);
        check.orRefuse();
        papers.keep(id, allegation.file(), "conclude-the-allegation", now, answers, suggestion, by);
        allegation.outcome = answers.outcome();
        allegation.barringReferral = answers.refers();
        allegation.regulatorTold = YesNo.isYes(answers.regulatorTold());
        allegation.end(answers.outcome().label() + ". " + answers.because(), now, by);
    }
}
