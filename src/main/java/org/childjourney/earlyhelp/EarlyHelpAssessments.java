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
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole-family assessment, and the first team around the family that makes a plan of it. */
@Service
@Transactional
class EarlyHelpAssessments {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpCourse course;
    private final EarlyHelpGoals goals;
    private final EarlyHelpSupports supports;
    private final EarlyHelpIndex index;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpAssessments(EarlyHelpEpisodes episodes, EarlyHelpCourse course, EarlyHelpGoals goals, EarlyHelpSupports supports, EarlyHelpIndex index,
                         Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.episodes = episodes;
        this.course = course;
        this.goals = goals;
        this.supports = supports;
        this.index = index;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The assessment is written and shared. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> assess(UUID id, AssessFamily answers, String by) {
        var episode = episodes.get(id);
        Instant at = answers.assessedAt().toInstant();
        var suggestion = decisions.suggestion("early-help-found", "decision", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()),
                "moreThanEarlyHelp", YesNo.isYes(answers.moreThanEarlyHelp()), "needsHelp", YesNo.isYes(answers.needsHelp())));
        check(episode, answers, suggestion);
        papers.keep(id, episode.child(), "assess-the-whole-family", at, answers, suggestion, by);
        keep(episode, answers, at, by);
        events.publishEvent(new EarlyHelpAssessed(id, episode.child(), episode.journey(), at, by, answers.organisation(), answers.decision().label(), answers.voice()));
        if (YesNo.isYes(answers.significantHarm())) {
            events.publishEvent(new EarlyHelpHarmSuspected(id, episode.child(), episode.journey(), at, by, answers.harmBecause()));
        }
        return Map.of("earlyHelpDecision", answers.decision().code(), "earlyHelpStage", episode.step.code());
    }

    private void keep(EarlyHelpEpisode episode, AssessFamily answers, Instant at, String by) {
        episode.assessedAt = at;
        episode.organisation = answers.organisation();
        episode.wholeFamily = YesNo.isYes(answers.wholeFamily());
        answers.needs().forEach(need -> index.found(episode, need.area(), need.need(), at, by));
        course.assessed(episode, at, answers.decision(), by);
        episode.want(answers.decision(), EarlyHelpEnd.NO_PLAN_NEEDED, answers.whyThis(), at, by);
    }

    private void check(EarlyHelpEpisode episode, AssessFamily answers, Suggestion suggestion) {
        var check = new Answers();
        EarlyHelpMoments.check(check, "assessedAt", "When was the assessment finished?", answers.assessedAt().toInstant(), episode.agreedAt,
                "the family agreed", clock.instant());
        answers.decision().against(suggestion, answers.whyDifferent(), check);
        check.require(!answers.family().isEmpty(), "family", null, "Everyone who matters to the child: write what each of them says.")
                .require(answers.decision() != EarlyHelpDecision.PLAN || !answers.needs().isEmpty(), "needs", null,
                        "What the family needs: a plan rests on at least one need.").orRefuse();
    }

    /** The first team around the family met. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> meet(UUID id, FirstTeam answers, String by) {
        var episode = episodes.get(id);
        Instant at = answers.metAt().toInstant();
        check(episode, answers, at);
        papers.keep(id, episode.child(), "hold-the-first-team-around-the-family", at, answers, by);
        if (YesNo.isYes(answers.actToday()) && YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new EarlyHelpHarmSuspected(id, episode.child(), episode.journey(), at, by, answers.whatToday()));
        }
        if (answers.agreed()) {
            agreed(episode, answers, at, by);
        } else {
            episode.want(EarlyHelpDecision.CONSIDER_HARM, null, answers.refusedWhy(), at, by);
            events.publishEvent(new EarlyHelpRefused(id, episode.child(), episode.journey(), at, by, answers.refusedWhy()));
        }
        return Map.of("earlyHelpDecision", episode.wanted.code());
    }

    private void agreed(EarlyHelpEpisode episode, FirstTeam answers, Instant at, String by) {
        course.planAgreed(episode, at, by);
        episode.wholeFamilyPlan = YesNo.isYes(answers.wholeFamily());
        goals.set(episode.id, answers.goals(), at);
        episode.want(EarlyHelpDecision.PLAN, null, null, at, by);
        events.publishEvent(new EarlyHelpPlanAgreed(episode.id, episode.child(), episode.journey(), at, by, answers.goals().size(), episode.wholeFamilyPlan));
        if (YesNo.isYes(answers.supportStarts())) {
            supports.start(episode, answers.supportOn(), answers.supportBy(), by);
        }
    }

    private void check(EarlyHelpEpisode episode, FirstTeam answers, Instant at) {
        Instant now = clock.instant();
        var check = new Answers();
        EarlyHelpMoments.check(check, "metAt", "When did the team meet?", at, episode.assessedAt, "the assessment was finished", now);
        EarlyHelpMoments.day(check, "supportOn", "From which day does the support start?", answers.supportOn(), LondonTime.day(episode.agreedAt), LondonTime.day(now));
        goals.check(answers.goals(), "goals", LondonTime.day(at), check);
        check.require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone, the family first.")
                .require(!answers.agreed() || !answers.goals().isEmpty(), "goals", null, "Goals: a plan has at least one goal, owned by the family.").orRefuse();
    }
}
