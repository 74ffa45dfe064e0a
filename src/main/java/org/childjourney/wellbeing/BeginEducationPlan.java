package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The worker's answers when a personal education plan is begun with a school, or where there is no school yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BeginEducationPlan(
        SettingKind setting, String school, String designatedTeacher, String whatIsDone, String senKind, String childSaid, String whoShouldCome,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime startedAt, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate meetingOn, String whyLate) {

    boolean hasPlace() {
        return setting != SettingKind.NONE;
    }
}
