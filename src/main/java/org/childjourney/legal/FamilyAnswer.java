package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What the family answered to the offer of a meeting of its own, and when it was held. */
record FamilyAnswer(String answer, LocalDate answeredOn, LocalDate heldOn) {

    boolean given() {
        return "accepted".equals(answer) || "refused".equals(answer);
    }

    void check(LegalCase legalCase, Answers check, Instant now) {
        if (given()) {
            check.require(answeredOn != null, "familyAnsweredOn", null, "Answered on: needs an answer.");
            if (answeredOn != null) {
                Moments.pastDay(check, "familyAnsweredOn", "Answered on", answeredOn, legalCase.familyOfferedOn, "the offer", now);
            }
        }
        if (heldOn != null) {
            Moments.pastDay(check, "familyHeldOn", "The family's meeting", heldOn, legalCase.familyOfferedOn, "the offer", now);
        }
    }

    /** Notes it in the case. @return whether anything is new */
    boolean note(LegalCase legalCase) {
        boolean news = given() && !answer.equals(legalCase.familyAnswer) || heldOn != null && !heldOn.equals(legalCase.familyHeldOn);
        if (news) {
            legalCase.familyAnswer = answer;
            legalCase.familyAnsweredOn = answeredOn;
            legalCase.familyHeldOn = heldOn == null ? legalCase.familyHeldOn : heldOn;
        }
        return news;
    }

    static String inWords(LegalCase legalCase) {
        if (!"offered".equals(legalCase.familyMeeting)) {
            return "exempt".equals(legalCase.familyMeeting) ? "not in the children's best interests" : "not offered yet";
        }
        return "offered on " + LondonTime.longDate(legalCase.familyOfferedOn)
                + (legalCase.familyAnswer == null ? ", not answered yet" : ", " + legalCase.familyAnswer + " on " + LondonTime.longDate(legalCase.familyAnsweredOn))
                + (legalCase.familyHeldOn == null ? "" : ", held on " + LondonTime.longDate(legalCase.familyHeldOn));
    }
}
