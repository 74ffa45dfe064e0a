package org.childjourney.earlyhelp;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family is asked, by itself or at the meeting at which a statutory stage hands over. Nothing is done before it agrees. */
@Service
@Transactional
class EarlyHelpAsking {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpCourse course;
    private final EarlyHelpAgreements agreements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpAsking(EarlyHelpEpisodes episodes, EarlyHelpCourse course, EarlyHelpAgreements agreements, Papers papers, ApplicationEventPublisher events,
                    Clock clock) {
        this.episodes = episodes;
        this.course = course;
        this.agreements = agreements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The family was asked. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> ask(UUID id, AskForAgreement answers, String by) {
        return keep(id, "ask-the-family-for-agreement", answers, new Answers(), by);
    }

    /** The handover meeting was held. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> handOver(UUID id, HoldHandover answers, String by) {
        var check = new Answers().require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone, the worker who hands over too.");
        var gateways = keep(id, "hold-the-handover-to-early-help", answers, check, by);
        if (answers.agreed()) {
            var episode = episodes.get(id);
            episode.handedOverAt = answers.at();
            events.publishEvent(new EarlyHelpHandedOver(id, episode.child(), episode.journey(), answers.at(), by, episode.steppedDownFrom, episode.leadName));
        }
        return gateways;
    }

    private Map<String, Object> keep(UUID id, String form, FamilyAnswer answers, Answers check, String by) {
        var episode = episodes.get(id);
        EarlyHelpMoments.check(check, "metAt", "When did you meet?", answers.at(), episode.decidedAt, "early help was decided", clock.instant());
        check.require(!answers.agreed() || !answers.agreements().isEmpty(), "agreements", null,
                "Agreement to share: write one line for each agency and purpose the family agrees to.").orRefuse();
        papers.keep(id, episode.child(), form, answers.at(), answers, by);
        if (answers.suspectsHarm()) {
            events.publishEvent(new EarlyHelpHarmSuspected(id, episode.child(), episode.journey(), answers.at(), by, answers.whatToday()));
        }
        return answers.agreed() ? agreed(episode, answers, by) : refused(episode, answers, by);
    }

    private Map<String, Object> agreed(EarlyHelpEpisode episode, FamilyAnswer answers, String by) {
        episode.isLedBy(answers.leadName(), answers.leadKind(), answers.leadAgency());
        answers.agreements().forEach(line -> agreements.agree(episode.child(), episode.id, line.agency(), line.purpose(), line.agreedBy(), answers.at(), by));
        course.agreed(episode, answers.at(), by);
        events.publishEvent(new EarlyHelpAgreed(episode.id, episode.child(), episode.journey(), answers.at(), by, answers.leadName() + " ("
                + answers.leadAgency() + ")", "Agreed to share: " + AgreedToShare.inWords(answers.agreements()) + "."
                + (answers.notShared() == null || answers.notShared().isBlank() ? "" : " Not to be shared: " + answers.notShared())));
        return Map.of("familyAgrees", true, "earlyHelpStage", episode.step.code());
    }

    private Map<String, Object> refused(EarlyHelpEpisode episode, FamilyAnswer answers, String by) {
        episode.want(EarlyHelpDecision.CONSIDER_HARM, null, answers.refusedWhy(), answers.at(), by);
        events.publishEvent(new EarlyHelpRefused(episode.id, episode.child(), episode.journey(), answers.at(), by, answers.refusedWhy()));
        return Map.of("familyAgrees", false, "earlyHelpDecision", EarlyHelpDecision.CONSIDER_HARM.code());
    }
}
