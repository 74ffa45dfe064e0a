package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/immediate-protection.bpmn}. */
@Component
class ImmediateProtectionProcess {

    static final String KEY = "immediate-protection";

    private final Processes processes;

    ImmediateProtectionProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ImmediateProtection protection) {
        processes.start(KEY, protection.journey(), Map.of("protectionId", protection.id, "childId", protection.child()));
    }

    void cancel(ImmediateProtection protection, String why) {
        processes.cancel(KEY, "protectionId", protection.id, why);
    }
}
