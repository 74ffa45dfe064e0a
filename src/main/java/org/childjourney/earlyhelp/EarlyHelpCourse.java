package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of early help from the need seen to its end: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlyHelpCourse {

    private final EarlyHelpClocks clocks;
    private final EarlyHelpProcess process;
    private final EarlyHelpAgreements agreements;
    private final EarlyHelpSupports supports;
    private final ApplicationEventPublisher events;

    EarlyHelpCourse(EarlyHelpClocks clocks, EarlyHelpProcess process, EarlyHelpAgreements agreements, EarlyHelpSupports supports, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.process = process;
        this.agreements = agreements;
        this.supports = supports;
        this.events = events;
    }

    UUID begin(EarlyHelpEpisode episode, String by) {
        if (episode.steppedDownFrom != null) {
            clocks.start(EarlyHelpClocks.STEP_DOWN, episode, episode.decidedAt, "SteppedDown", EarlyHelpProcess.ASSESSMENT, by);
        }
        events.publishEvent(new EarlyHelpBegun(episode.id, episode.child(), episode.journey(), episode.decidedAt, by, episode.because, episode.steppedDownFrom));
        process.beginAssessment(episode);
        return episode.id;
    }

    /** The family agreed: the assessment is to be written. A duty that runs from an earlier agreement runs on. */
    void agreed(EarlyHelpEpisode episode, Instant at, String by) {
        clocks.meet(EarlyHelpClocks.STEP_DOWN, episode.id, at, "EarlyHelpHandedOver", by);
        episode.agreedAt = episode.agreedAt == null ? at : episode.agreedAt;
        episode.step = EarlyHelpStep.ASSESSMENT;
        clocks.start(EarlyHelpClocks.ASSESSED, episode, at, "EarlyHelpAgreed", EarlyHelpProcess.ASSESSMENT, by);
    }

    /** The assessment is written and shared. Where a plan is to be made, the team is to meet. */
    void assessed(EarlyHelpEpisode episode, Instant at, EarlyHelpDecision decision, String by) {
        clocks.meet(EarlyHelpClocks.ASSESSED, episode.id, at, "EarlyHelpAssessed", by);
        if (decision == EarlyHelpDecision.PLAN) {
            episode.step = EarlyHelpStep.TEAM;
            clocks.start(EarlyHelpClocks.TEAM, episode, at, "EarlyHelpAssessed", EarlyHelpProcess.ASSESSMENT, by);
        }
    }

    /** The team met and the family agreed the plan. */
    void planAgreed(EarlyHelpEpisode episode, Instant at, String by) {
        clocks.meet(EarlyHelpClocks.TEAM, episode.id, at, "EarlyHelpPlanAgreed", by);
        episode.planAgreedAt = at;
        episode.step = EarlyHelpStep.PLAN;
    }

    /** An agreement was withdrawn outside any form: the step ends where it is. */
    void withdrawn(EarlyHelpEpisode episode, String why, Instant at, String by) {
        if (episode.step.restsOnAgreement()) {
            episode.want(EarlyHelpDecision.CONSIDER_HARM, null, why, at, by);
            clocks.rest(episode.id, by);
            process.agreementWithdrawn(episode.id);
        }
    }

    /** What the step ended with, passed on by the diagram. */
    void passOn(EarlyHelpEpisode episode) {
        switch (episode.wanted) {
            case CONSIDER_HARM -> clocks.rest(episode.id, episode.wantedBy);
            case PLAN -> nextCycle(episode);
            case GOES_ON -> goesOn(episode);
            case STEP_UP, REFERRAL -> stepUp(episode);
            case UNIVERSAL, GOALS_MET -> over(episode, episode.wantedEnd, episode.wantedWhy, episode.wantedAt, episode.wantedBy);
        }
    }

    private void goesOn(EarlyHelpEpisode episode) {
        boolean planned = episode.step == EarlyHelpStep.PLAN;
        clocks.resume(episode.id, planned ? EarlyHelpProcess.PLAN : EarlyHelpProcess.ASSESSMENT, episode.wantedBy);
        if (planned) {
            nextCycle(episode);
        }
    }

    private void nextCycle(EarlyHelpEpisode episode) {
        if (!clocks.runs(EarlyHelpClocks.REVIEW, episode.id)) {
            clocks.startReview(episode, episode.wantedBy);
        }
        process.begin(EarlyHelpProcess.PLAN, episode);
    }

    /** More help is needed: the front door is to be told with everything that is known. */
    void stepUp(EarlyHelpEpisode episode) {
        episode.step = EarlyHelpStep.STEP_UP;
        clocks.cancelAll(episode.id, "Stepped up to the front door.", episode.wantedBy);
        supports.endAll(episode, LondonTime.day(episode.wantedAt), "Stepped up to the front door.");
        clocks.start(EarlyHelpClocks.STEP_UP, episode, episode.wantedAt, "EarlyHelpStepUpDecided", EarlyHelpProcess.STEP_UP, episode.wantedBy);
        events.publishEvent(new EarlyHelpStepUpDecided(episode.id, episode.child(), episode.journey(), episode.wantedAt, episode.wantedBy, episode.wantedWhy));
        process.begin(EarlyHelpProcess.STEP_UP, episode);
    }

    void endFromOutside(EarlyHelpEpisode episode, String why, Instant at, String by) {
        process.cancelAll(episode.id, "Early help was ended from outside");
        over(episode, EarlyHelpEnd.OTHER, why, at, by);
    }

    void over(EarlyHelpEpisode episode, EarlyHelpEnd how, String why, Instant at, String by) {
        episode.end(how, why, at, by);
        supports.endAll(episode, LondonTime.day(at), how.label() + ".");
        agreements.endWith(episode.id, at);
        clocks.cancelAll(episode.id, how.label() + ".", by);
        events.publishEvent(new EarlyHelpEnded(episode.id, episode.child(), episode.journey(), at, by, how, why));
    }
}
