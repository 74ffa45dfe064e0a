package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about a missing child that have a clock: to tell the director within 24 hours, and to talk with the child within 72 hours of the return. */
@Component
class MissingClocks {

    static final String DIRECTOR = "missing-24h-notify-dcs";
    static final String INTERVIEW = "missing-rhi-72h";

    private final Clocks clocks;

    MissingClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** 24 hours from when the child went, not from when somebody told us. */
    void startDirector(MissingEpisode episode, String by) {
        start(DIRECTOR, episode, episode.missingSince, "ChildReportedMissing", MissingEpisodeProcess.KEY, by);
    }

    /** 72 hours from the return, to the hour, whatever the clocks on the wall do. */
    void startInterview(MissingEpisode episode, String by) {
        start(INTERVIEW, episode, episode.foundAt, "MissingChildFound", ReturnInterviewProcess.KEY, by);
    }

    void meet(String rule, UUID episode, Instant at, String event, String by) {
        clocks.meet(rule, episode, at, event, by);
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

    Instant dueAt(String rule, UUID episode) {
        return clocks.dueAt(rule, episode.toString()).toInstant();
    }

    private void start(String rule, MissingEpisode episode, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, episode.id, episode.child(), episode.journey(), Trigger.at(from), event, process, by));
    }
}
