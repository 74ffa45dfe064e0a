package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The reviewing officer's record of a review: how the child took part, whether plan and placement are right, what is decided; or why it was put off. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheReview(
        Outcome reviewOutcome, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime adjournedAt, String whyNotHeld, String childTold,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate goesOnOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<Person> came, Participation participation, String childSaid, String voiceChanged,
        List<DecisionProgress> progress, YesNo planRight, String planRightWhy, YesNo permanencePlanMade, PermanencePlan permanencePlan, String permanenceWhy,
        YesNo placementMeetsNeeds, String placementWhy, String contact, String education, String health, String identity, YesNo parentInTouch,
        String independentVisitor, YesNo knowsOfAdvocate, YesNo knowsHowToComplain, YesNo harmSuspected, String harmBecause, List<NewDecision> decisions,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextOn, ConcernWish.Wanted concernDecision, String whyDifferent, String concernAbout,
        String concernWanted, YesNo straightToFormal, String whyFormal) {

    /** What became of the meeting; the names are the codes of the form and the diagram. */
    enum Outcome { held, adjourned, postponed }

    /** Somebody who took part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String who, String role) {}

    HoldTheReview {
        came = came == null ? List.of() : List.copyOf(came);
        progress = progress == null ? List.of() : progress.stream().filter(row -> !row.isEmpty()).toList();
        decisions = decisions == null ? List.of() : decisions.stream().filter(row -> !row.isEmpty()).toList();
    }

    boolean held() {
        return reviewOutcome == Outcome.held;
    }

    boolean adjourned() {
        return reviewOutcome == Outcome.adjourned;
    }

    boolean planIsRight() {
        return YesNo.isYes(planRight);
    }

    boolean placementFits() {
        return YesNo.isYes(placementMeetsNeeds);
    }

    PermanencePlan permanence() {
        return YesNo.isYes(permanencePlanMade) ? permanencePlan : PermanencePlan.NONE;
    }

    ConcernWish concern() {
        return new ConcernWish(concernDecision, whyDifferent, concernAbout, concernWanted, straightToFormal, whyFormal);
    }
}
