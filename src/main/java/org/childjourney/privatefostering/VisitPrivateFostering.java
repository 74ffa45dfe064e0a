package org.childjourney.privatefostering;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.visits.VisitToChild;

/** The worker's answers after a visit, or an attempt, to a child who is privately fostered; or that the child does not live there any more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VisitPrivateFostering(
        YesNo stillThere, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime goneAt, YesNo endNotice,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime endNoticeAt, String whereNow,
        YesNo seen, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime triedAt, String whyNotSeen, String whatHappened, String whatNext,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTryOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime seenAt, String seenWhere, YesNo seenAlone, String whyNotAlone,
        YesNo bedroomSeen, String whyNotBedroom, String home, List<PersonInHousehold> household, String carerSaid, String parentSaid, String agreed,
        String childSaid, String childWishes, String howTheySeemed, String whatChanged, String makeOfIt, YesNo decideAgain, String whyDecideAgain,
        YesNo noticeGiven, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime noticeAt, YesNo actToday, String whatToday, YesNo harmSuspected) {

    static final String PURPOSE = "welfare";

    VisitPrivateFostering {
        household = household == null ? List.of() : household.stream().filter(row -> row.who() != null || row.role() != null || row.spokenWith() != null).toList();
    }

    boolean gone() {
        return stillThere == YesNo.no;
    }

    ArrangementEnded ended() {
        return new ArrangementEnded(instant(goneAt), instant(endNoticeAt), whereNow);
    }

    Instant notice() {
        return instant(noticeAt);
    }

    /** The part every visit to a child has in common. */
    VisitToChild visit() {
        return new VisitToChild(PURPOSE, seen, triedAt, whyNotSeen, whatHappened, whatNext, nextTryOn, seenAt, seenWhere, everybody(), seenAlone, whyNotAlone,
                bedroomSeen, whyNotBedroom, home, childSaid, childWishes, howTheySeemed, parentSaid, whatChanged, List.of(), null, makeOfIt, actToday, whatToday,
                harmSuspected);
    }

    /** What this visit must also say: at the first, that the carer and everybody in the household was met or why not. */
    void check(Answers check) {
        boolean met = YesNo.isYes(seen);
        check.require(!met || !household.isEmpty(), "household", null, "Who lives there? Name everybody in the household, the carer first, and say whether you spoke with them.");
        for (int i = 0; i < household.size(); i++) {
            var row = household.get(i);
            check.require(!met || row.who() != null && row.role() != null && row.spokenWith() != null, "household[" + i + "].who", row.who(),
                    "Household, number " + (i + 1) + ": who, what they are to the child or the carer, and whether you spoke with them.");
        }
    }

    private String everybody() {
        return household.isEmpty() ? "nobody else" : String.join(", ", household.stream().map(row -> row.who() + " (" + row.role() + ")").toList());
    }

    private static Instant instant(OffsetDateTime answered) {
        return answered == null ? null : answered.toInstant();
    }
}
