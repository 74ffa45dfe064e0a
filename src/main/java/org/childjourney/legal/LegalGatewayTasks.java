package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code legal-gateway} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LegalGatewayTasks {

    private final GatewayPanels panels;
    private final LegalCourse course;
    private final LegalClocks clocks;

    LegalGatewayTasks(GatewayPanels panels, LegalCourse course, LegalClocks clocks) {
        this.panels = panels;
        this.course = course;
        this.clocks = clocks;
    }

    /** The panel nears its date. */
    public void escalateWhatNearsItsDate(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** The panel decided: what follows begins. */
    public void passOnThePanelsDecision(String legalCaseId) {
        panels.passOn(UUID.fromString(legalCaseId));
    }
}
