package org.childjourney.visits;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/**
 * The worker's answers after a visit, or an attempt, under a plan: the whole of what a visit form asks. For an unborn child it
 * is the parent who is seen.
 *
 * @param purpose the id of the plan's action the visit was for, see {@link PlannedVisit#purposes()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VisitToChild(
        String purpose, YesNo seen,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime triedAt, String whyNotSeen, String whatHappened, String whatNext,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTryOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime seenAt, String seenWhere, String whoWasThere, YesNo seenAlone, String whyNotAlone,
        YesNo bedroomSeen, String whyNotBedroom, String home,
        String childSaid, String childWishes, String howTheySeemed, String parentSaid,
        String whatChanged, List<NeedProgress> progress, String planMustSay, String makeOfIt, YesNo actToday, String whatToday, YesNo harmSuspected) {

    private static final Map<String, String> WHY_NOT = Map.of(
            "nobodyHome", "nobody at home", "refused", "refused by a parent or carer", "childRefused", "the child did not want to",
            "away", "child away", "moved", "address wrong or family moved", "workerUnable", "the worker could not go", "other", "another reason");

    public VisitToChild {
        progress = progress == null ? List.of() : progress.stream().filter(row -> !row.isEmpty()).toList();
    }

    public boolean childSeen() {
        return YesNo.isYes(seen);
    }

    public boolean atHome() {
        return childSeen() && "home".equals(seenWhere);
    }

    /** Whether something needs to happen today. */
    public boolean urgent() {
        return YesNo.isYes(actToday);
    }

    /** Whether the worker has reasonable cause to suspect significant harm: a strategy discussion follows. */
    public boolean suspectsHarm() {
        return urgent() && YesNo.isYes(harmSuspected);
    }

    /** When the child was seen, or when it was tried. UTC. */
    public Instant at() {
        return (childSeen() ? seenAt : triedAt).toInstant();
    }

    String whenField() {
        return childSeen() ? "seenAt" : "triedAt";
    }

    public String whyNotInWords() {
        return WHY_NOT.getOrDefault(whyNotSeen, whyNotSeen);
    }

    /** The child's words; of an unborn child the parent's. */
    public String voice() {
        return childSaid == null ? parentSaid : childSaid;
    }
}
