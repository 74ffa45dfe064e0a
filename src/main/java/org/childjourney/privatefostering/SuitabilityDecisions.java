package org.childjourney.privatefostering;

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

/** The manager's decisions whether private fostering is suitable: the rule table suggests, the manager decides, and says why where they differ. */
@Service
@Transactional
class SuitabilityDecisions {

    private static final String TABLE = "private-fostering-suitability";

    private final PrivateFosteringBook book;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuitabilityDecisions(PrivateFosteringBook book, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the decision down. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> decide(UUID id, DecideOnPrivateFostering answers, String by) {
        var fostering = book.get(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion(TABLE, "decision", Map.of("harm", YesNo.isYes(answers.harm()),
                "disqualified", YesNo.isYes(answers.disqualified()), "welfare", answers.welfare()));
        check(answers, suggestion, now);
        fostering.decide(answers.decision(), answers.requirements(), now, by);
        papers.keep(id, fostering.child(), "decide-on-private-fostering", now, answers, suggestion, by);
        events.publishEvent(new PrivateFosteringDecided(id, fostering.child(), fostering.journey(), now, by, answers.decision(), words(answers)));
        if (YesNo.isYes(answers.harm())) {
            events.publishEvent(new PrivateFosteringHarmSuspected(id, fostering.child(), fostering.journey(), now, by, answers.harmBecause()));
        }
        return Map.of("suitabilityDecision", answers.decision().code());
    }

    private static void check(DecideOnPrivateFostering answers, Suggestion suggestion, Instant now) {
        var check = new Answers();
        if (answers.decision() != SuitabilityDecision.NOT_PRIVATE_FOSTERING) {
            suggestion.asksWhyDifferent(answers.decision().code(), SuitabilityDecision.of(suggestion.code()).label(), answers.decision().label(),
                    answers.whyDifferent(), check);
        }
        check.require(answers.requirementsBy() == null || !answers.requirementsBy().isBefore(LondonTime.day(now)), "requirementsBy", answers.requirementsBy(),
                "By when must the requirements be met? Today or later.").orRefuse();
    }

    private static String words(DecideOnPrivateFostering answers) {
        return switch (answers.decision()) {
            case SUITABLE -> answers.welfareBecause();
            case REQUIREMENTS -> answers.requirements();
            case PROHIBITED -> answers.whyProhibited() + " From now on: " + answers.whereNext();
            case NOT_PRIVATE_FOSTERING -> answers.whyNotInLaw();
        };
    }
}
