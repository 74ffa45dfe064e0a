package org.childjourney.frontdoor;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.JourneyReference;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/frontdoor/agency-check.bpmn}. */
@Component
class AgencyCheckProcess {

    private final Processes processes;

    AgencyCheckProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(AgencyCheck check, JourneyReference journey) {
        processes.start("agency-check", journey, Map.of(
                "agencyCheckId", check.id(), "childId", check.child(), "answerRule", check.urgency().rule()));
    }

    void end(AgencyCheck check, String why) {
        processes.cancel("agency-check", "agencyCheckId", check.id(), why);
    }

    void decidedWithout(AgencyCheck check) {
        processes.tell("frontdoor.decidedWithout", "agencyCheckId", check.id(), Map.of());
    }
}
