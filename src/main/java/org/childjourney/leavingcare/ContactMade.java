package org.childjourney.leavingcare;

import java.time.Instant;
import org.childjourney.foundation.Answers;

/**
 * A contact with a care leaver, or an attempt.
 *
 * @param how      visit, call, message or somebodyElse
 * @param livesIn  null where nobody is in touch
 * @param said     what the young person said, or what was tried; personal data, kept in the record only
 */
public record ContactMade(Instant at, String how, InTouch inTouch, Accommodation livesIn, Boolean suitable, CareLeaverActivity activity, String said) {

    static final String VISIT = "visit";

    boolean heard() {
        return inTouch == InTouch.YES;
    }

    /** Whether it is the contact that the rule asks for: after a move the adviser comes in person. */
    boolean answers(String rule) {
        return heard() && (!rule.equals(LeavingCareClocks.VISIT_AFTER_MOVE) || VISIT.equals(how));
    }

    void check(Instant since, Instant now, Answers check) {
        check.require(at != null && !at.isAfter(now), "contactAt", at, "When was it? Give when it happened, not in the future.")
                .require(at == null || since == null || !at.isBefore(since), "contactAt", at, "When was it? It lies before the last contact that is recorded.")
                .require(!heard() || livesIn != null && suitable != null, "livesIn", livesIn, "Where does the young person live, and is it suitable? Both need an answer.")
                .require(!heard() || activity != null, "activity", null, "What does the young person mainly do? needs an answer.");
    }
}
