package org.childjourney.childinneed;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** How the child was heard for a meeting or a decision: met or not, alone or not, and in their own words. */
record HeardChild(YesNo childSeen, String whyNotSeen, YesNo seenAlone, String whyNotAlone, String childSaid) {

    void check(Answers answers) {
        boolean seen = YesNo.isYes(childSeen);
        answers.require(seen || !blank(whyNotSeen), "whyNotSeen", null, "Why was the child not seen, and how was their view heard? needs an answer.")
                .require(!seen || seenAlone != YesNo.no || !blank(whyNotAlone), "whyNotAlone", null, "Why not alone? needs an answer.")
                .require(!seen || !blank(childSaid), "childSaid", null, "What the child said, showed or drew: needs an answer.");
    }

    /** In the child's words, or why there are none. */
    String inWords() {
        return blank(childSaid) ? "not seen (" + whyNotSeen + ")" : childSaid;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
