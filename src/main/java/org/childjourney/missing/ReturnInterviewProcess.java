package org.childjourney.missing;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/missing/return-interview.bpmn}: it begins when the child is found. */
@Component
class ReturnInterviewProcess {

    static final String KEY = "return-interview";

    private final Processes processes;

    ReturnInterviewProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(MissingEpisode episode) {
        processes.start(KEY, episode.journey(), Map.of(MissingEpisodeProcess.ID, episode.id, "childId", episode.child()));
    }

    void cancel(UUID episode, String why) {
        processes.cancel(KEY, MissingEpisodeProcess.ID, episode, why);
    }
}
