package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * The conference was held and decided this for the child; the journey says what follows, in the same transaction.
 *
 * @param at                    when it was held
 * @param by                    the chair
 * @param category              census code of the category of abuse; null without a plan
 * @param earlierPlansHere      plans this council made for the child before; 0 for a review
 * @param earlierPlansElsewhere plans other councils made, as the conference was told
 * @param conferenceKind        which conference
 * @param plan                  the plan that was reviewed; null when the conference was no review
 * @param outline               what the conference wants changed; empty without a plan
 * @param firstCoreGroupOn      when the core group meets first; null without a plan, and for a review where none was set
 * @param reviewOn              when the plan is to be reviewed; null without a plan
 * @param duty                  the enquiry or plan the conference belonged to; of a transfer-in the conference itself
 * @param dissent               the agencies that disagreed
 */
public record ConferenceHeld(
        UUID conference, ConferenceKind conferenceKind, ChildId child, JourneyReference journey, Instant at, String by, ConferenceDecision decision,
        String category, int earlierPlansHere, int earlierPlansElsewhere, UUID plan, OutlinePlan outline, LocalDate firstCoreGroupOn,
        LocalDate reviewOn, UUID duty, ConferenceQuoracy quoracy, List<String> dissent) implements ConferenceEvent {

    /** Plans the child had before this one, wherever. */
    public int earlierPlans() {
        return earlierPlansHere + earlierPlansElsewhere;
    }

    /** A second or later plan (rule {@code cp-second-plan}): the decision makes a plan, and the child had one before. */
    public boolean secondOrLaterPlan() {
        return decision == ConferenceDecision.PLAN && !conferenceKind.isReview() && earlierPlans() > 0;
    }

    @Override
    public String what() {
        return conferenceKind.words() + " held: " + ConferenceInWords.of(decision, category, conferenceKind)
                + (secondOrLaterPlan() ? " SECOND OR LATER PLAN: " + earlierPlansHere + " before here, " + earlierPlansElsewhere + " elsewhere." : "")
                + (quoracy == ConferenceQuoracy.QUORATE ? "" : " " + ConferenceInWords.sentence(quoracy.words()))
                + (dissent.isEmpty() ? "" : " Disagreed: " + String.join(", ", dissent) + ".");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
