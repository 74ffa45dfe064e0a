package org.childjourney.missing;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/missing/missing-episode.bpmn}: it lasts as long as the child is missing. */
@Component
class MissingEpisodeProcess {

    static final String KEY = "missing-episode";
    static final String ID = "missingEpisodeId";

    private final Processes processes;

    MissingEpisodeProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(MissingEpisode episode) {
        processes.start(KEY, episode.journey(), Map.of(ID, episode.id, "childId", episode.child()));
    }

    /** The child is found, as somebody said elsewhere than on the form. */
    void childFound(UUID episode) {
        processes.tell("missing.childFound", ID, episode, Map.of());
    }

    /** Nobody looks any more: the child died, or is of age. */
    void searchEnded(UUID episode) {
        processes.tell("missing.searchEnded", ID, episode, Map.of());
    }
}
