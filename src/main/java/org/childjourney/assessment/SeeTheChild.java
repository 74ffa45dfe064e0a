package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/** The worker's answers after trying to see the child, or of an unborn child the parent. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SeeTheChild(
        YesNo seen, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime triedAt, String whyNotSeen, String whatHappened, String whatNext,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTryOn, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime seenAt,
        String seenWhere, String whoWasThere, YesNo seenAlone, String whyNotAlone, String home, String childSaid, String howTheySeemed,
        String parentSaid, String makeOfIt, YesNo actToday, String whatToday) {

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
}
