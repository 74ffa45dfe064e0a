package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What is wrong with the answers of a review. */
@Component
class EarlyHelpReviewCheck {

    private final EarlyHelpGoals goals;
    private final EarlyHelpSupports supports;
    private final EarlyHelpAgreements agreements;
    private final Clock clock;

    EarlyHelpReviewCheck(EarlyHelpGoals goals, EarlyHelpSupports supports, EarlyHelpAgreements agreements, Clock clock) {
        this.goals = goals;
        this.supports = supports;
        this.agreements = agreements;
        this.clock = clock;
    }

    Answers before(EarlyHelpEpisode episode, ReviewEarlyHelp answers) {
        var check = new Answers();
        Instant at = answers.heldAt().toInstant();
        EarlyHelpMoments.check(check, "heldAt", "When was the review?", at, episode.lastMet(), "the plan was agreed or last reviewed", clock.instant());
        check.require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone, the family first.");
        goals.check(episode.id, answers.progress(), check);
        goals.check(answers.newGoals(), "newGoals", LondonTime.day(at), check);
        agreement(episode, answers, check);
        support(episode, answers, check);
        return check;
    }

    private void agreement(EarlyHelpEpisode episode, ReviewEarlyHelp answers, Answers check) {
        var live = agreements.liveFor(episode.id).stream().map(agreement -> agreement.id().toString()).toList();
        var withdrawn = answers.withdrawn().stream().map(ReviewEarlyHelp.Withdrawal::agreement).distinct().toList();
        boolean nothingLeft = !YesNo.isYes(answers.stillAgrees()) || withdrawn.containsAll(live);
        check.require(live.containsAll(withdrawn) && withdrawn.size() == answers.withdrawn().size(), "withdrawn", null,
                        "Agreements that are withdrawn: choose each once, and of this plan only.")
                .require(YesNo.isYes(answers.stillAgrees()) || !withdrawn.isEmpty(), "withdrawn", null,
                        "Agreements that are withdrawn: say which, as the family no longer agrees.")
                .require(!nothingLeft || answers.decision() != EarlyHelpDecision.GOES_ON, "decision", answers.decision().code(),
                        "The plan cannot go on without any agreement: a manager considers harm, or it ends.");
    }

    private void support(EarlyHelpEpisode episode, ReviewEarlyHelp answers, Answers check) {
        var running = supports.running(episode.id);
        boolean fits = switch (answers.support()) {
            case none, starts -> running.isEmpty();
            case goesOn, ends -> running.isPresent();
        };
        check.require(fits, "support", answers.support(), running.isPresent() ? "Targeted family support is given now: does it go on, or has it ended?"
                : "No targeted family support is given now: it can start, or none is given.");
        EarlyHelpMoments.day(check, "supportOn", "From or until which day?", answers.supportOn(),
                running.map(EarlyHelpSupport::startedOn).orElse(LondonTime.day(episode.planAgreedAt)), LondonTime.day(clock.instant()));
    }
}
