package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers about the order, power or agreement that holds the child, where the child is and who knows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheOrderOrPower(
        EmergencyPower kind, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime beganAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime endsAt, String court, String officer, String agreedBy, String agreedHow,
        String whatHappened, String whereNow, String whereWords, String contactWithChild, YesNo seen, String whyNotSeen, YesNo seenAlone,
        String whyNotAlone, String childSaid, String childKnows, List<ToldOfProtection> told, YesNo everyoneTold, String whyNotEveryone,
        List<SisterToo> alsoFor) {

    RecordTheOrderOrPower {
        told = told == null ? List.of() : List.copyOf(told);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    PowerWritten power() {
        return new PowerWritten(kind, beganAt.toInstant(), endsAt == null ? null : endsAt.toInstant(), court, officer, "beganAt");
    }

    ChildsVoice voice() {
        return new ChildsVoice(seen, whyNotSeen, seenAlone, whyNotAlone, childSaid);
    }

    /** The same for a brother or sister, with their own voice. */
    RecordTheOrderOrPower with(ChildsVoice voice) {
        return new RecordTheOrderOrPower(kind, beganAt, endsAt, court, officer, agreedBy, agreedHow, whatHappened, whereNow, whereWords, contactWithChild,
                voice.seen(), voice.whyNotSeen(), voice.seenAlone(), voice.whyNotAlone(), voice.childSaid(), childKnows, told, everyoneTold,
                whyNotEveryone, List.of());
    }
}
