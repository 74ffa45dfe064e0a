package org.childjourney.escalation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What {@code bpmn/escalation/escalation.bpmn} asks of the application: one method for each service task. Only the engine may call it. */
@Component
public class EscalationTasks {

    private final Asking asking;

    EscalationTasks(Asking asking) {
        this.asking = asking;
    }

    /** Asks whoever must answer now; false while nobody need. */
    public boolean findWhoMustAnswer(String escalationId) {
        return asking.findWhoMustAnswer(UUID.fromString(escalationId));
    }
}
