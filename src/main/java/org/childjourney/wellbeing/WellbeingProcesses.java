package org.childjourney.wellbeing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/wellbeing}: a new instance for each assessment, check, questionnaire and plan. */
@Component
class WellbeingProcesses {

    static final String ID = "wellbeingId";
    static final String HEALTH = "health-assessment";
    static final String DENTAL = "dental-check";
    static final String STRENGTHS = "strengths-and-difficulties";
    static final String EDUCATION = "personal-education-plan";

    private final Processes processes;

    WellbeingProcesses(Processes processes) {
        this.processes = processes;
    }

    void beginHealth(WellbeingPeriod period, String requestRule, String assessmentRule) {
        start(HEALTH, period, Map.of("requestRule", requestRule, "assessmentRule", assessmentRule));
    }

    void beginDental(WellbeingPeriod period) {
        start(DENTAL, period, Map.of());
    }

    void beginStrengths(WellbeingPeriod period) {
        start(STRENGTHS, period, Map.of());
    }

    void beginEducation(WellbeingPeriod period, boolean firstAtSchool, String planRule) {
        start(EDUCATION, period, Map.of("firstAtSchool", firstAtSchool, "planRule", planRule));
    }

    /** The child goes to another school: what was begun with the old one is over. */
    void schoolChanged(UUID period) {
        processes.tell("wellbeing.schoolChanged", ID, period, Map.of());
    }

    /** The child is no longer in care: nothing of this is needed any more. */
    void careEnded(UUID period) {
        processes.tell("wellbeing.careEnded", ID, period, Map.of());
    }

    private void start(String process, WellbeingPeriod period, Map<String, Object> more) {
        Map<String, Object> references = new HashMap<>(more);
        references.put(ID, period.id);
        references.put("childId", period.child());
        processes.start(process, period.journey(), references);
    }
}
