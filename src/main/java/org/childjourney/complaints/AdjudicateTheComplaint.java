package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.Answers;

/** What became of a complaint at stage 2. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AdjudicateTheComplaint(
        String outcome, String whyMoreTime, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, List<ComplaintPoint> points, String independentSays,
        String adjudication, String putRight, String childSaid, String changedBecause) {

    AdjudicateTheComplaint {
        points = points == null ? List.of() : points.stream().filter(row -> row.point() != null || row.finding() != null).toList();
    }

    void check(Answers check) {
        check.require(!points.isEmpty(), "points", null, "Point by point: name each point and what is found.")
                .require(points.stream().allMatch(row -> row.point() != null && row.finding() != null), "points", null, "Point by point: for each, the point and the finding.");
    }

    /** Of the whole: upheld or not where all points agree, else in part. */
    Finding finding() {
        var found = points.stream().map(ComplaintPoint::finding).distinct().toList();
        return found.size() == 1 ? found.get(0) : Finding.PARTLY;
    }
}
