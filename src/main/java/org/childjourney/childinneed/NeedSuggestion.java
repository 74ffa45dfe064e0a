package org.childjourney.childinneed;

import org.childjourney.foundation.Answers;

/** What a rule table suggests about a child in need plan, and why. A person decides, and says why where they differ. */
record NeedSuggestion(NeedDecision decision, String why) {

    void asksWhyDifferent(NeedDecision decided, String whyDifferent, Answers check) {
        check.require(decision == decided || whyDifferent != null && !whyDifferent.isBlank(), "whyDifferent", null, "The rule table suggests “"
                + decision.label() + "”: " + why + " You decide “" + decided.label() + "”. Say why, or change the decision.");
    }
}
