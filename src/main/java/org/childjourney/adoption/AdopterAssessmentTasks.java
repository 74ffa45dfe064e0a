package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adopter-assessment} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdopterAssessmentTasks {

    private final AdoptionClocks clocks;

    AdopterAssessmentTasks(AdoptionClocks clocks) {
        this.clocks = clocks;
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptersId) {
        clocks.escalate(UUID.fromString(adoptersId));
    }
}
