package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** The talk with a child who is back, in their own words; or why the child did not want it; or why not yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheReturnInterview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime offeredAt, String offeredBy, Outcome outcome,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String interviewer, YesNo independent, String whyNotIndependent, String heldWhere,
        YesNo seenAlone, String whyNotAlone, String whyWent, String whereTo, String withWhom, String wouldHelp, String childSaid, String whatChanges,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime refusedAt, String whyRefused, String heardOtherwise,
        String whyNotYet, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTryOn,
        YesNo exploitation, String whichExploitation, YesNo harmSuspected, String harmBecause) {

    /** How it went. */
    enum Outcome {
        @JsonProperty("held") HELD("held", "Interview held"),
        @JsonProperty("refused") REFUSED("refused", "Interview refused by the child"),
        @JsonProperty("notYet") NOT_YET("notYet", "Not yet");

        private final String code;
        private final String words;

        Outcome(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }
    }

    Instant at() {
        return switch (outcome) {
            case HELD -> heldAt.toInstant();
            case REFUSED -> refusedAt.toInstant();
            case NOT_YET -> offeredAt.toInstant();
        };
    }

    void check(SinceMissing when, Answers check) {
        when.check(offeredAt.toInstant(), "offeredAt", "When was the child offered the talk?", check);
        var afterOffer = new SinceMissing(offeredAt.toInstant(), when.now());
        afterOffer.check(FoundChild.instant(heldAt), "heldAt", "When was the talk?", check);
        afterOffer.check(FoundChild.instant(refusedAt), "refusedAt", "When did the child refuse?", check);
        check.require(nextTryOn == null || !nextTryOn.isBefore(LondonTime.day(when.now())), "nextTryOn", nextTryOn,
                "By when will you try again? The next attempt must be today or later.");
    }

    /** One sentence or two for the chronology. */
    String inWords() {
        return switch (outcome) {
            case HELD -> "held by " + interviewer + ". " + childSaid;
            case REFUSED -> "refused by the child. " + whyRefused;
            case NOT_YET -> "not yet. " + whyNotYet;
        };
    }
}
