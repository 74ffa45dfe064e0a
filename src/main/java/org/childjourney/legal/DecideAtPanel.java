package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers of the service manager who chairs the panel. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideAtPanel(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PersonThere> came, YesNo thresholdMet, YesNo safeToWait,
        YesNo parentsChange, PanelDecision decision, String whyDifferent, String reasons, String moreNeeded, List<LeavingChild> leaving) {

    DecideAtPanel {
        came = came == null ? List.of() : List.copyOf(came);
        leaving = leaving == null ? List.of() : List.copyOf(leaving);
    }
}
