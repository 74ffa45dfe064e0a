package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stepping up takes everything along: assessment, plan, reviews, agreements, and the child's own words. */
@Service
@Transactional
class EarlyHelpStepUps {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpCourse course;
    private final EarlyHelpClocks clocks;
    private final EarlyHelpGoals goals;
    private final EarlyHelpSupports supports;
    private final SharedInWords shared;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpStepUps(EarlyHelpEpisodes episodes, EarlyHelpCourse course, EarlyHelpClocks clocks, EarlyHelpGoals goals, EarlyHelpSupports supports,
                     SharedInWords shared, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.episodes = episodes;
        this.course = course;
        this.clocks = clocks;
        this.goals = goals;
        this.supports = supports;
        this.shared = shared;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The referral was sent. @throws Refused with every wrong field */
    void send(UUID id, SendReferral answers, String by) {
        var episode = episodes.get(id);
        var check = new Answers();
        EarlyHelpMoments.check(check, "sentAt", "When was it sent?", answers.sentAt().toInstant(), episode.wantedAt, "stepping up was decided", clock.instant());
        check.orRefuse();
        papers.keep(id, episode.child(), "send-the-referral-from-early-help", answers.sentAt().toInstant(), answers, by);
        clocks.meet(EarlyHelpClocks.STEP_UP, id, answers.sentAt().toInstant(), "EarlyHelpSteppedUp", by);
    }

    /** The front door has it: early help ends here, and says so with everything that goes along. */
    void passOn(UUID id) {
        var episode = episodes.get(id);
        var sent = papers.latest(id, "send-the-referral-from-early-help", SendReferral.class).orElseThrow();
        String by = papers.of(id).stream().filter(paper -> paper.form().equals("send-the-referral-from-early-help")).findFirst().orElseThrow().recordedBy();
        boolean feared = episode.wanted == EarlyHelpDecision.REFERRAL;
        var packet = packet(episode);
        course.over(episode, feared ? EarlyHelpEnd.REFERRED : EarlyHelpEnd.STEPPED_UP, episode.wantedWhy, sent.sentAt().toInstant(), by);
        events.publishEvent(new EarlyHelpSteppedUp(id, episode.child(), episode.journey(), sent.sentAt().toInstant(), by, sent.whyNow(), sent.childSaid(), feared,
                YesNo.isYes(sent.familyAgrees()), packet));
    }

    EarlyHelpPacket packet(EarlyHelpEpisode episode) {
        LocalDate today = LondonTime.day(clock.instant());
        return new EarlyHelpPacket(episode.because + (episode.steppedDownFrom == null ? "" : " Handed over from " + episode.steppedDownFrom + ". "
                + Objects.requireNonNullElse(episode.triedBefore, "")), assessment(episode), goals.inWords(episode.id), reviews(episode.id),
                supports.of(episode.id).stream().map(support -> support.inWords(today)).toList(),
                shared.ever(episode));
    }

    private String assessment(EarlyHelpEpisode episode) {
        return papers.latest(episode.id, "assess-the-whole-family", AssessFamily.class).map(written -> "By " + written.organisation() + ", "
                + LondonTime.longDate(LondonTime.day(episode.assessedAt)) + ". " + written.analysis() + " Needs: " + written.needs().stream()
                .map(need -> need.area().label() + ": " + need.need().strip().replaceFirst("\\.$", "")).collect(Collectors.joining("; ")) + ". Strengths: " + written.strengths()
                + " Tried before: " + written.whatWasTried() + " The child: " + written.voice() + " Wishes: " + written.childWishes()).orElse("");
    }

    private List<String> reviews(UUID id) {
        return papers.of(id, "review-the-early-help-plan", ReviewEarlyHelp.class).stream().map(review ->
                LondonTime.longDate(LondonTime.day(review.heldAt().toInstant())) + ": " + review.decision().label() + ". "
                        + Objects.requireNonNullElse(review.whyEnds(), "") + " The child: " + review.voice()).toList();
    }
}
