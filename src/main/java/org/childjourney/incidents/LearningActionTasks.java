package org.childjourney.incidents;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code learning-action} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class LearningActionTasks {

    private final Clocks clocks;

    LearningActionTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** What was agreed is not done yet. */
    public void escalateWhatNearsItsDate(String learningActionId) {
        clocks.escalateDue(UUID.fromString(learningActionId));
    }
}
