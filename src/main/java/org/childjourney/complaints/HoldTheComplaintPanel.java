package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What the panel of a complaint heard and found. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheComplaintPanel(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<ComplaintPanelMember> panel, String heard, String childSaid, String changedBecause,
        String findings) {

    private static final int OF_THREE = 3;

    HoldTheComplaintPanel {
        panel = panel == null ? List.of() : panel.stream().filter(row -> row.who() != null || row.independent() != null).toList();
    }

    /** Three persons, all independent (SI 2006/1738, regulation 19). */
    void check(Answers check) {
        check.require(panel.size() == OF_THREE && panel.stream().allMatch(row -> row.who() != null), "panel", null, "The panel: three persons. Name each.")
                .require(panel.stream().allMatch(row -> YesNo.isYes(row.independent())), "panel", null, "The panel: all three must be independent of the council.");
    }
}
