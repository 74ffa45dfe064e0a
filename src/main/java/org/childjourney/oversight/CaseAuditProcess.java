package org.childjourney.oversight;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/oversight/case-audit.bpmn}. */
@Component
class CaseAuditProcess {

    static final String KEY = "case-audit";
    static final String ID = "auditId";

    private final Processes processes;

    CaseAuditProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(CaseAudit audit) {
        processes.start(KEY, audit.journey(), Map.of(ID, audit.id(), "childId", audit.child(), "auditRule", audit.rule()));
    }

    void calledOff(UUID audit) {
        processes.tell("oversight.auditCalledOff", ID, audit, Map.of());
    }
}
