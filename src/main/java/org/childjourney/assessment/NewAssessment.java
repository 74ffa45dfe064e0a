package org.childjourney.assessment;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A decision to assess a child.
 *
 * @param referralReceivedAt when the referral was received, UTC: the 45 working days run from here (Working Together)
 * @param decidedAt          when it was accepted for assessment, UTC
 * @param reason             why, in the words of who decided; personal data, kept in the record only
 * @param sourceEvent        the event it follows, by kind and record, such as {@code ContactDecided:<id>}; the same one never opens a second assessment
 */
public record NewAssessment(
        ChildId child, JourneyReference journey, Instant referralReceivedAt, Instant decidedAt, String reason, StartedBecause startedBecause,
        String sourceEvent) {

    public NewAssessment {
        Objects.requireNonNull(child, "An assessment needs a child");
        Objects.requireNonNull(journey, "An assessment belongs to a journey");
        Objects.requireNonNull(startedBecause, "An assessment needs to say why it was begun");
        Objects.requireNonNull(sourceEvent, "An assessment needs the event it follows");
    }

    /** @throws org.childjourney.foundation.Refused when the dates cannot be */
    void check(Instant now) {
        new Answers()
                .require(!referralReceivedAt.isAfter(now), "referralReceivedAt", referralReceivedAt, "The referral cannot have been received in the future.")
                .require(!decidedAt.isAfter(now), "decidedAt", decidedAt, "The assessment cannot have been decided in the future.")
                .require(!decidedAt.isBefore(referralReceivedAt), "decidedAt", decidedAt,
                        "The assessment cannot have been decided before the referral was received, on " + LondonTime.dayAndTime(referralReceivedAt) + ".")
                .orRefuse();
    }
}
