package org.childjourney.privatefostering;

import java.time.Instant;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/**
 * The child left for good. Where the child is to come back, the arrangement has not ended.
 *
 * @param goneAt   when the child left; UTC. Carer and parent owe notice within 48 hours
 * @param noticeAt when carer or parent gave notice of it; null where they did not
 * @param whereNow where the child lives now, and with whom; personal data, kept in the record only
 */
public record ArrangementEnded(Instant goneAt, Instant noticeAt, String whereNow) {

    void check(Instant since, Instant now, Answers check) {
        check.require(goneAt != null && !goneAt.isAfter(now), "goneAt", goneAt, "When did the child leave? Give when it happened, not in the future.")
                .require(goneAt == null || !goneAt.isBefore(since), "goneAt", goneAt, "When did the child leave? It lies before we heard of the arrangement or last saw "
                        + "the child there, on " + LondonTime.dayAndTime(since) + ".")
                .require(noticeAt == null || !noticeAt.isAfter(now), "endNoticeAt", noticeAt, "When was notice of the end given? It lies in the future.")
                .require(noticeAt == null || goneAt == null || !noticeAt.isBefore(goneAt), "endNoticeAt", noticeAt,
                        "When was notice of the end given? It lies before the child left; give the notice of the end itself.")
                .require(whereNow != null && !whereNow.isBlank(), "whereNow", null, "Where does the child live now, and with whom? needs an answer.");
    }
}
