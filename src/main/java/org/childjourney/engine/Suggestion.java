package org.childjourney.engine;

import org.childjourney.foundation.Answers;

/** What a rule table suggests, and why. A person decides, and says why where they differ; both are kept. */
public record Suggestion(String code, String why) {

    /**
     * Asks why the decision differs from the suggestion, in the field {@code whyDifferent}.
     *
     * @param suggestedLabel what the suggestion is called on the form
     */
    public void asksWhyDifferent(String decided, String suggestedLabel, String decidedLabel, String whyDifferent, Answers check) {
        check.require(code.equals(decided) || whyDifferent != null && !whyDifferent.isBlank(), "whyDifferent", null, "The rule table suggests “"
                + suggestedLabel + "”: " + why + " You decide “" + decidedLabel + "”. Say why, or change the decision.");
    }
}
