package org.childjourney.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** The worker's answers after trying to see the child for an enquiry, or of an unborn child the parent. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SeeTheChildInTheEnquiry(
        YesNo seen, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime triedAt, String whyNotSeen, String whatHappened, String whatNext,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime nextTryAt, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime seenAt,
        String seenWhere, String whoWasThere, YesNo withThePolice, YesNo seenAlone, String whyNotAlone, String marks, String home, String childSaid,
        String howTheySeemed, String parentSaid, String makeOfIt, YesNo actToday, String whatToday, YesNo discussAgain) {

    private static final Map<String, String> WHY_NOT = Map.of(
            "nobodyHome", "nobody at home", "refused", "refused by a parent or carer", "childRefused", "the child did not want to",
            "away", "child away", "moved", "address wrong or family moved", "workerUnable", "the worker could not go", "other", "another reason");

    boolean childSeen() {
        return YesNo.isYes(seen);
    }

    /** When the child was seen, or when it was tried. UTC. */
    Instant at() {
        return (childSeen() ? seenAt : triedAt).toInstant();
    }

    /** The field that holds {@link #at()}. */
    String whenField() {
        return childSeen() ? "seenAt" : "triedAt";
    }

    String whyNotInWords() {
        return WHY_NOT.getOrDefault(whyNotSeen, whyNotSeen);
    }

    String whatTheyTold() {
        return childSaid == null ? parentSaid : childSaid;
    }

    /** One line for the next reader. */
    String inWords() {
        String when = LondonTime.dayAndTime(at());
        if (!childSeen()) {
            return when + ": not seen (" + whyNotInWords() + ")";
        }
        return when + (seenAlone == null ? ": parent seen" : YesNo.isYes(seenAlone) ? ": seen alone" : ": seen, not alone (" + whyNotAlone + ")");
    }
}
