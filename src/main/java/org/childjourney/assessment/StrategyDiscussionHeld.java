package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A quorate strategy discussion decided about the child; the journey decides how it goes on, in the same transaction.
 *
 * @param at                  when it was held
 * @param immediateProtection the child must be protected now; may come with any outcome, then both are decided
 * @param newEnquiry          whether an enquiry begins with it, and a conference clock with that; false where it reviews the enquiry that is open
 * @param because             what it was about and what it decided, in the words of the discussion
 */
public record StrategyDiscussionHeld(
        UUID part, UUID discussion, ChildId child, JourneyReference journey, Instant at, String by, DiscussionOutcome outcome,
        boolean immediateProtection, boolean newEnquiry, String because) implements DiscussionEvent {

    @Override
    public String what() {
        String enquiry = !outcome.isEnquiry() || newEnquiry ? "" : " It reviews the enquiry that is open and begins no new one, so no date moves.";
        return "Strategy discussion held: " + outcome.label() + "." + enquiry + (immediateProtection ? " THE CHILD MUST BE PROTECTED NOW." : "") + " " + because;
    }
}
