package org.childjourney.duties;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/duties/special-duty.bpmn}. */
@Component
class SpecialDutyProcess {

    static final String KEY = "special-duty";
    static final String ID = "specialDutyId";

    private final Processes processes;

    SpecialDutyProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(DutyRecord duty) {
        processes.start(KEY, duty.journey(), Map.of(ID, duty.id, "childId", duty.child(), "dutyRule", duty.duty.rule(), "dutyKind", duty.duty.code()));
    }

    /** Nothing is to be done any more. */
    void dutyEnded(UUID duty) {
        processes.tell("duties.dutyEnded", ID, duty, Map.of());
    }
}
