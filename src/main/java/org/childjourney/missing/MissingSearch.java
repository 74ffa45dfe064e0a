package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done while a child is missing: police and parents told, the risk judged, the director told, a strategy discussion asked for. */
@Service
@Transactional
class MissingSearch {

    private final MissingBook book;
    private final MissingClocks clocks;
    private final MissingRiskTable risks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissingSearch(MissingBook book, MissingClocks clocks, MissingRiskTable risks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.risks = risks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Police and parents were told, or it is said why not. @throws org.childjourney.foundation.Refused with every wrong field */
    void told(UUID id, TellPoliceAndParents answers, String by) {
        var episode = book.get(id);
        var check = new Answers();
        answers.check(when(episode), check);
        check.orRefuse();
        episode.policeTold(answers.policeAt(), answers.policeReference());
        episode.parentsToldAt = answers.parentsAt();
        papers.keep(id, episode.child(), "tell-police-and-parents", clock.instant(), answers, by);
        events.publishEvent(new PoliceToldOfMissingChild(id, episode.child(), episode.journey(), answers.policeAt() == null ? clock.instant() : answers.policeAt(), by, answers.inWords()));
    }

    /** The risk was judged, and whether a strategy discussion is asked for. @throws org.childjourney.foundation.Refused with every wrong field */
    void judge(UUID id, JudgeTheMissingRisk answers, String by) {
        var episode = book.get(id);
        Suggestion suggestion = risks.risk(episode, answers);
        asksWhyDifferent(suggestion, risks.discussion(episode, answers), answers);
        Instant now = clock.instant();
        episode.judged(answers.risk(), now);
        papers.keep(id, episode.child(), "judge-the-missing-risk", now, answers, suggestion, by);
        events.publishEvent(new MissingRiskJudged(id, episode.child(), episode.journey(), now, by, answers.risk(), answers.lookFor()));
        if (YesNo.isYes(answers.discussion())) {
            askForDiscussion(episode, answers.discussionBecause(), now, by);
        }
    }

    private static void asksWhyDifferent(Suggestion risk, Suggestion discussion, JudgeTheMissingRisk answers) {
        var check = new Answers();
        risk.asksWhyDifferent(answers.risk().code(), MissingRisk.of(risk.code()).label(), answers.risk().label(), answers.whyDifferent(), check);
        check.require(discussion.code().equals(answers.discussion().name()) || written(answers.whyDiscussionDiffers()), "whyDiscussionDiffers", null,
                "The rule table " + (discussion.code().equals("yes") ? "asks" : "does not ask") + " for a strategy discussion: " + discussion.why()
                        + " You decide otherwise. Say why, or change the decision.").orRefuse();
    }

    /** The director was told. @throws org.childjourney.foundation.Refused with every wrong field */
    void directorTold(UUID id, TellTheDirectorOfTheMissingChild answers, String by) {
        var episode = book.get(id);
        var check = new Answers();
        when(episode).check(answers.toldAt().toInstant(), "toldAt", "When was the director told?", check);
        check.orRefuse();
        papers.keep(id, episode.child(), "tell-the-director-of-the-missing-child", answers.toldAt().toInstant(), answers, by);
        directorTold(episode, answers.toldAt().toInstant(), answers.toldWhom(), answers.direction(), by);
        if (episode.discussionAskedAt == null && YesNo.isYes(answers.discussion())) {
            askForDiscussion(episode, answers.discussionBecause(), clock.instant(), by);
        }
    }

    void directorTold(MissingEpisode episode, Instant at, String whom, String direction, String by) {
        episode.directorToldAt = at;
        clocks.meet(MissingClocks.DIRECTOR, episode.id, at, "DirectorToldOfMissingChild", by);
        events.publishEvent(new DirectorToldOfMissingChild(episode.id, episode.child(), episode.journey(), at, by, whom, direction));
    }

    /** The child has been missing for 24 hours and nobody has told the director: that alone is reason for a discussion, unless one was asked for. */
    void askAfter24Hours(UUID id) {
        var episode = book.get(id);
        if (episode.isMissing() && episode.discussionAskedAt == null) {
            askForDiscussion(episode, "The child has been missing for 24 hours.", clock.instant(), "system");
        }
    }

    private void askForDiscussion(MissingEpisode episode, String because, Instant at, String by) {
        episode.discussionAskedAt = at;
        events.publishEvent(new MissingHarmSuspected(episode.id, episode.child(), episode.journey(), at, by, because));
    }

    private SinceMissing when(MissingEpisode episode) {
        return new SinceMissing(episode.missingSince, clock.instant());
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
