package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childjourney.foundation.YesNo;

/** The auditor's answers, the child's experience first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuditTheCase(
        String daysLikeThis, YesNo childSpokenWith, String childSays, AuditGrade experience, String experienceWhy, AuditGrade voice, String voiceWhy,
        AuditGrade assessing, String assessingWhy, AuditGrade planning, String planningWhy, AuditGrade oversight, String oversightWhy, AuditGrade grade,
        String whyDifferent, List<NewDirection> actions) {

    AuditTheCase {
        actions = NewDirection.given(actions);
    }

    /** What the table of rules is asked: the child's experience, and how the other four themes were graded. */
    Map<String, Object> forTheTable() {
        return Map.of("experience", experience.code(), "inadequate", count(AuditGrade.INADEQUATE), "requires", count(AuditGrade.REQUIRES_IMPROVEMENT),
                "outstanding", count(AuditGrade.OUTSTANDING));
    }

    private int count(AuditGrade wanted) {
        return (int) Stream.of(voice, assessing, planning, oversight).filter(wanted::equals).count();
    }

    /** Each theme in a line. */
    List<String> inWords() {
        return List.of("The child’s experience: " + experience.label() + ". " + experienceWhy, "The child’s voice: " + voice.label() + ". " + voiceWhy,
                "Assessment: " + assessing.label() + ". " + assessingWhy, "Plan: " + planning.label() + ". " + planningWhy,
                "Management oversight: " + oversight.label() + ". " + oversightWhy);
    }
}
