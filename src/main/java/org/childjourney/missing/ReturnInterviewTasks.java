package org.childjourney.missing;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code return-interview} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ReturnInterviewTasks {

    private final Clocks clocks;

    ReturnInterviewTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The talk nears its date. */
    public void escalateWhatNearsItsDate(String missingEpisodeId) {
        clocks.escalateDue(UUID.fromString(missingEpisodeId));
    }
}
