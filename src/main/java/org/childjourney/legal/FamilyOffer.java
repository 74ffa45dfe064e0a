package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;

/** The offer of a meeting of the family's own, which must come before an application to the court, or why it is not in the children's best interests. */
record FamilyOffer(String familyMeeting, LocalDate offeredOn, String exemptWhy) {

    boolean isComplete() {
        return "offered".equals(familyMeeting) && offeredOn != null || "exempt".equals(familyMeeting) && exemptWhy != null && !exemptWhy.isBlank();
    }

    void require(Answers check, Instant now) {
        check.require(isComplete(), "familyMeeting", familyMeeting,
                "Family group decision-making: say that it is offered, and when, or why it would not be in the children's best interests. It is offered before the council applies.");
        if (offeredOn != null) {
            Moments.pastDay(check, "familyOfferedOn", "Offered on", offeredOn, null, "", now);
        }
    }

    void note(LegalCase legalCase) {
        legalCase.familyMeeting = familyMeeting;
        legalCase.familyOfferedOn = offeredOn;
    }
}
