package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The worker's answers: the summary the panel reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GatewaySummary(
        String whyNow, String threshold, String facts, String harmFrom, List<Tried> tried, List<Relative> relatives, List<ParentToChange> parents,
        String assessments, YesNo seenAlone, String whyNotAlone, String childWishes, String whatChanged) {

    GatewaySummary {
        tried = tried == null ? List.of() : List.copyOf(tried);
        relatives = relatives == null ? List.of() : List.copyOf(relatives);
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /** Help that was offered and tried. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tried(String what, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate since, String came) {}

    /** A family member who could help. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Relative(String who, String asked, String answer) {}

    /** What one parent must change. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ParentToChange(String parent, String change, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byOn, String help) {}
}
