package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** The answers of whoever chaired a permanence meeting: every way weighed for this child, the plan beside it, who looks for a family, and what the child wants. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldPermanenceMeeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String whoWasThere, String sinceLast, YesNo onTrack, String whyBehind,
        YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, List<WayHome> options, String parallelPlan, String familyFinder,
        String siblings, String siblingsBecause, List<RelativeConsidered> relatives, YesNo planAgreed, PermanenceOutcome outcome, String outcomeBecause,
        String nextSteps, String step, String whyDifferent) {

    static final String SERVICE_MANAGER = "serviceManager";

    HoldPermanenceMeeting {
        options = options == null ? List.of() : options.stream().filter(each -> !each.empty()).toList();
        relatives = relatives == null ? List.of() : relatives.stream().filter(each -> !each.empty()).toList();
    }

    boolean agreed() {
        return YesNo.isYes(planAgreed);
    }

    boolean toServiceManager() {
        return SERVICE_MANAGER.equals(step);
    }

    Instant at() {
        return heldAt == null ? null : heldAt.toInstant();
    }

    /** What a form cannot check by itself. */
    void check(Instant since, Instant now, Answers check) {
        check.require(at() != null && !at().isAfter(now), "heldAt", heldAt, "When was the meeting held? Give when it was, not in the future.")
                .require(at() == null || !at().isBefore(since), "heldAt", heldAt, "When was the meeting held? It lies before the last one, or before the planning began, on "
                        + LondonTime.dayAndTime(since) + ".")
                .require(options.size() > 1 && options.stream().allMatch(WayHome::whole), "options", null,
                        "Weigh at least two ways to a lasting home, each with its rank and what speaks for and against it for this child.")
                .require(options.stream().map(WayHome::place).distinct().count() == options.size(), "options", null, "Two ways have the same rank. Rank each one, 1 is best for this child.")
                .require(options.stream().map(WayHome::way).distinct().count() == options.size(), "options", null, "One way stands there twice. Name each one once.")
                .require(!relatives.isEmpty() && relatives.stream().allMatch(RelativeConsidered::whole), "relatives", null,
                        "Who of the family and friends was considered? Name at least one, and say what came of it.")
                .require(!agreed() || outcome == null || options.stream().anyMatch(each -> each.way() == outcome), "outcome", outcome,
                        "The plan that is agreed is not among the ways that were weighed. Weigh it, or agree another.");
    }

    /** For the chronology. */
    String words() {
        return (agreed() ? outcome.label() + ": " + outcomeBecause : nextSteps) + " Beside it: " + parallelPlan + " The child: " + childSaid;
    }
}
