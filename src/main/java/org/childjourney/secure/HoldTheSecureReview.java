package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** What the panel of three heard and decided. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheSecureReview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PanelMember> panel, String childSaid, YesNo seenAlone, String whyNotAlone,
        String parentsSaid, String othersSaid, YesNo criteriaApply, YesNo needed, YesNo otherPlace, String because, SecureReviewDecision decision, String whyDifferent,
        String changedBecause, String told) {

    private static final int LEAST = 3;

    HoldTheSecureReview {
        panel = panel == null ? List.of() : panel.stream().filter(row -> row.who() != null || row.role() != null || row.independent() != null).toList();
    }

    /** At least three persons, one of whom is no member or officer of the council (SI 1991/1505, regulation 15). */
    void check(Instant since, Instant now, Answers check) {
        Instant at = heldAt.toInstant();
        check.require(!at.isAfter(now), "heldAt", at, "When did the panel meet? It lies in the future.")
                .require(!at.isBefore(since), "heldAt", at, "When did the panel meet? It lies before the child came in or the last review, " + LondonTime.dayAndTime(since) + ".")
                .require(panel.size() >= LEAST, "panel", null, "The panel: at least three persons. Name each.")
                .require(panel.stream().allMatch(row -> row.who() != null && row.role() != null && row.independent() != null), "panel", null,
                        "The panel: for each, who, what they do, and whether they are independent of the council.")
                .require(panel.stream().anyMatch(row -> YesNo.isYes(row.independent())), "panel", null, "The panel: at least one must be independent of the council.");
    }
}
