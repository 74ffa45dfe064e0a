package org.childjourney.earlyhelp;

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

/** The reviews of a plan: each measures every goal with the family, asks whether it still agrees, and ends a cycle. */
@Service
@Transactional
class EarlyHelpReviews {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpClocks clocks;
    private final EarlyHelpGoals goals;
    private final EarlyHelpSupports supports;
    private final EarlyHelpAgreements agreements;
    private final EarlyHelpReviewCheck checks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    EarlyHelpReviews(EarlyHelpEpisodes episodes, EarlyHelpClocks clocks, EarlyHelpGoals goals, EarlyHelpSupports supports, EarlyHelpAgreements agreements,
                     EarlyHelpReviewCheck checks, Decisions decisions, Papers papers, ApplicationEventPublisher events) {
        this.episodes = episodes;
        this.clocks = clocks;
        this.goals = goals;
        this.supports = supports;
        this.agreements = agreements;
        this.checks = checks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
    }

    /** The review was held. @return what the gateway asks. @throws Refused with every wrong field */
    Map<String, Object> hold(UUID id, ReviewEarlyHelp answers, String by) {
        var episode = episodes.get(id);
        checks.before(episode, answers).orRefuse();
        var suggestion = suggestion(id, answers);
        var check = new Answers();
        answers.decision().against(suggestion, answers.whyDifferent(), check);
        check.orRefuse();
        Instant at = answers.heldAt().toInstant();
        papers.keep(id, episode.child(), "review-the-early-help-plan", at, answers, suggestion, by);
        keep(episode, answers, at, by);
        events.publishEvent(new EarlyHelpReviewed(id, episode.child(), episode.journey(), at, by, episode.reviews, answers.decision().label(), answers.voice()));
        if (YesNo.isYes(answers.significantHarm())) {
            events.publishEvent(new EarlyHelpHarmSuspected(id, episode.child(), episode.journey(), at, by, answers.harmBecause()));
        }
        return Map.of("earlyHelpDecision", answers.decision().code());
    }

    private Suggestion suggestion(UUID id, ReviewEarlyHelp answers) {
        return decisions.suggestion("early-help-review", "decision", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()),
                "riskRises", YesNo.isYes(answers.riskRises()), "stillAgrees", answers.agreesToAll(), "takesPart", YesNo.isYes(answers.takesPart()),
                "goalsReached", answers.goalsReached(), "noProgress", goals.isStuck(id, answers.progress())));
    }

    private void keep(EarlyHelpEpisode episode, ReviewEarlyHelp answers, Instant at, String by) {
        clocks.meet(EarlyHelpClocks.REVIEW, episode.id, at, "EarlyHelpReviewed", by);
        goals.measure(episode.id, answers.progress(), at, by);
        goals.set(episode.id, answers.newGoals(), at);
        answers.withdrawn().forEach(line -> agreements.withdraw(UUID.fromString(line.agreement()), line.withdrawnBy(), line.why(), at, by));
        episode.reviews++;
        episode.reviewedAt = at;
        episode.satisfaction = answers.satisfaction();
        episode.want(answers.decision(), EarlyHelpEnd.GOALS_MET, answers.whyEnds(), at, by);
        switch (answers.support()) {
            case starts -> supports.start(episode, answers.supportOn(), answers.supportBy(), by);
            case ends -> supports.endAll(episode, answers.supportOn(), "Ended by the time of review " + episode.reviews + ".");
            default -> { }
        }
    }
}
