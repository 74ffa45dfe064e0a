package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager looks at support that has reached week twelve, before it lasts for ever. */
@Service
@Transactional
class EarlyHelpSupportLooks {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpCourse course;
    private final EarlyHelpSupports supports;
    private final EarlyHelpClocks clocks;
    private final EarlyHelpProcess process;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpSupportLooks(EarlyHelpEpisodes episodes, EarlyHelpCourse course, EarlyHelpSupports supports, EarlyHelpClocks clocks, EarlyHelpProcess process,
                          Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.episodes = episodes;
        this.course = course;
        this.supports = supports;
        this.clocks = clocks;
        this.process = process;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The manager looked, now. @return what the gateway asks. @throws Refused where the decision differs and nobody says why */
    Map<String, Object> look(UUID id, LookAtSupport answers, String by) {
        var episode = episodes.get(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion("early-help-support-look", "decision",
                Map.of("riskRises", YesNo.isYes(answers.riskRises()), "stillNeeded", YesNo.isYes(answers.stillNeeded())));
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.decision().code(), SupportDecision.of(suggestion.code()).label(), answers.decision().label(), answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, episode.child(), "look-at-the-targeted-support", now, answers, suggestion, by);
        clocks.meet(EarlyHelpClocks.SUPPORT, id, now, "EarlyHelpSupportLookedAt", by);
        supports.decide(running(id), answers.decision(), answers.rationale(), now, by);
        events.publishEvent(new EarlyHelpSupportLookedAt(id, episode.child(), episode.journey(), now, by, answers.decision().label(), answers.rationale()));
        return Map.of("supportDecision", answers.decision().code());
    }

    /** What the manager decided, passed on by the diagram. */
    void passOn(UUID id) {
        var episode = episodes.get(id);
        var support = running(id);
        switch (support.decided()) {
            case CONTINUES -> supports.goOn(episode, support);
            case CLOSES -> supports.endAll(episode, LondonTime.day(support.decidedAt()), support.decidedWhy());
            case STEP_UP -> stepUp(episode, support);
        }
    }

    private void stepUp(EarlyHelpEpisode episode, EarlyHelpSupport support) {
        episode.want(EarlyHelpDecision.STEP_UP, null, support.decidedWhy(), support.decidedAt(), support.decidedBy());
        process.cancelPlan(episode.id, "Stepped up at week twelve of targeted support");
        course.stepUp(episode);
    }

    private EarlyHelpSupport running(UUID id) {
        return supports.running(id).orElseThrow(() -> Refused.because("support", id, "No targeted family support is given now."));
    }
}
