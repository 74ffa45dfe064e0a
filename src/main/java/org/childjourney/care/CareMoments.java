package org.childjourney.care;

import java.time.Instant;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** When things happened, checked as every form of care checks it: never ahead, never before what they follow. */
final class CareMoments {

    private CareMoments() {}

    /** @param what the question, as the form puts it */
    static Answers require(Answers check, String field, String what, Instant at, Instant now, Instant notBefore, String beforeWhat) {
        if (at == null) {
            return check.require(false, field, null, what + " Give the date and time.");
        }
        return check.require(!at.isAfter(now), field, at, what + " " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(notBefore == null || !at.isBefore(notBefore), field, at, what + " " + LondonTime.dayAndTime(at) + " lies before "
                        + beforeWhat + (notBefore == null ? "" : ", on " + LondonTime.dayAndTime(notBefore)) + ".");
    }

    static Answers requireWords(Answers check, boolean asked, String field, String words, String problem) {
        return check.require(!asked || words != null && !words.isBlank(), field, words, problem);
    }
}
