package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of early help. Their subject is the episode. A duty whose step is interrupted runs on, and the watchdog warns of it meanwhile. */
@Component
class EarlyHelpClocks {

    static final String STEP_DOWN = "eh-step-down";
    static final String ASSESSED = "eh-assessment-complete";
    static final String TEAM = "eh-first-taf";
    static final String REVIEW = "eh-taf-review";
    static final String SUPPORT = "eh-intervention-max";
    static final String STEP_UP = "eh-step-up";
    private static final List<String> OF_STEPS = List.of(STEP_DOWN, ASSESSED, TEAM, REVIEW);

    private final Clocks clocks;

    EarlyHelpClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, EarlyHelpEpisode episode, Instant from, String event, String process, String by) {
        start(rule, episode, Trigger.at(from), event, process, by);
    }

    void start(String rule, EarlyHelpEpisode episode, Trigger from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, episode.id, episode.child(), episode.journey(), from, event, process, by));
    }

    /** The next review, counted from the last meeting. */
    void startReview(EarlyHelpEpisode episode, String by) {
        start(REVIEW, episode, episode.lastMet(), episode.reviewedAt == null ? "EarlyHelpPlanAgreed" : "EarlyHelpReviewed", EarlyHelpProcess.PLAN, by);
    }

    boolean meet(String rule, UUID episode, Instant at, String event, String by) {
        return clocks.meet(rule, episode, at, event, by);
    }

    void cancel(String rule, UUID episode, String why, String by) {
        clocks.cancel(rule, episode, why, by);
    }

    void cancelAll(UUID episode, String why, String by) {
        clocks.cancelAll(episode, why, by);
    }

    boolean runs(String rule, UUID episode) {
        return clocks.isRunning(rule, episode);
    }

    /** While a manager considers harm no task waits for the duty of the step; the duty itself does not stop. */
    void rest(UUID episode, String by) {
        OF_STEPS.stream().filter(rule -> runs(rule, episode)).forEach(rule -> clocks.handOver(rule, episode, null, by));
    }

    /** Help goes on: the process waits for the duty of its step again. */
    void resume(UUID episode, String process, String by) {
        OF_STEPS.stream().filter(rule -> runs(rule, episode)).forEach(rule -> clocks.handOver(rule, episode, process, by));
    }

    /** Whether the duty's latest clock was met, and in time. */
    boolean wasMetInTime(String rule, UUID episode) {
        return clocks.latest(rule, episode).filter(entry -> entry.stoppedByEvent() != null && !entry.stoppedAt().isAfter(entry.dueAt())).isPresent();
    }

    /** When a duty falls due, in words. */
    String due(String rule, UUID episode) {
        return clocks.latest(rule, episode).map(entry -> LondonTime.due(entry.dueAt())).orElse("when it can be");
    }
}
