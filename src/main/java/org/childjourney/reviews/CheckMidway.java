package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The reviewing officer's look between two reviews: what the child says, whether the decisions are done, and whether the plan drifts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CheckMidway(
        Contact contactKind, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime contactAt, String childSaid, String whyNoContact,
        List<DecisionProgress> progress, YesNo onTrack, String onTrackWhy, YesNo placementStillFits, String placementWhy, YesNo harmSuspected, String harmBecause,
        ConcernWish.Wanted concernDecision, String whyDifferent, String concernAbout, String concernWanted, YesNo straightToFormal, String whyFormal) {

    /** How the child was met; the names are the codes of the form. */
    enum Contact { seen, spoken, none }

    CheckMidway {
        progress = progress == null ? List.of() : progress.stream().filter(row -> !row.isEmpty()).toList();
    }

    boolean metTheChild() {
        return contactKind != Contact.none;
    }

    boolean isOnTrack() {
        return YesNo.isYes(onTrack);
    }

    boolean stillFits() {
        return YesNo.isYes(placementStillFits);
    }

    String voice() {
        return metTheChild() ? childSaid : "not met (" + whyNoContact + ")";
    }

    ConcernWish concern() {
        return new ConcernWish(concernDecision, whyDifferent, concernAbout, concernWanted, straightToFormal, whyFormal);
    }
}
