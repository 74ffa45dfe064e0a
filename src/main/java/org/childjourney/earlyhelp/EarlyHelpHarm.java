package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family does not agree, withdraws, or takes no part: a manager considers whether the child may come to harm, and decides what now. */
@Service
@Transactional
class EarlyHelpHarm {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpAgreements agreements;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpHarm(EarlyHelpEpisodes episodes, EarlyHelpAgreements agreements, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.episodes = episodes;
        this.agreements = agreements;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @return what the gateway asks. @throws Refused where the decision differs and nobody says why, or rests on no agreement */
    Map<String, Object> consider(UUID id, ConsiderEarlyHarm answers, String by) {
        var episode = episodes.get(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion("early-help-harm", "decision", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()),
                "worseWithoutHelp", YesNo.isYes(answers.worseWithoutHelp()), "someAgreed", YesNo.isYes(answers.someAgreed())));
        check(episode, answers, suggestion);
        papers.keep(id, episode.child(), "consider-harm-in-early-help", now, answers, suggestion, by);
        answers.agreements().forEach(line -> agreements.agree(episode.child(), id, line.agency(), line.purpose(), line.agreedBy(), now, by));
        var decision = answers.decision() == EarlyHelpDecision.STEP_UP ? EarlyHelpDecision.REFERRAL : answers.decision();
        episode.want(decision, EarlyHelpEnd.REFUSED, answers.why(), now, by);
        events.publishEvent(new EarlyHelpHarmConsidered(id, episode.child(), episode.journey(), now, by, decision.label(), answers.why()));
        if (YesNo.isYes(answers.significantHarm())) {
            events.publishEvent(new EarlyHelpHarmSuspected(id, episode.child(), episode.journey(), now, by, answers.harmBecause()));
        }
        return Map.of("earlyHelpDecision", decision.code());
    }

    private void check(EarlyHelpEpisode episode, ConsiderEarlyHarm answers, Suggestion suggestion) {
        var check = new Answers();
        answers.decision().against(suggestion, answers.whyDifferent(), check);
        boolean rests = episode.step.restsOnAgreement() && answers.decision() == EarlyHelpDecision.GOES_ON;
        check.require(!rests || !answers.agreements().isEmpty() || !agreements.liveFor(episode.id).isEmpty(), "decision", answers.decision().code(),
                "Help cannot go on: the family has withdrawn every agreement. Write down what it agrees to anew, or decide otherwise.").orRefuse();
    }
}
