package org.childjourney.assessment;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What one child said, showed or drew while being protected, and whether that was heard alone. Each child has a voice of their own. */
record ChildsVoice(YesNo seen, String whyNotSeen, YesNo seenAlone, String whyNotAlone, String childSaid) {

    void check(Answers answers) {
        answers.require(seen == YesNo.no || !Texts.isBlank(childSaid), "childSaid", childSaid, "What the child said, showed or drew: needs an answer.")
                .require(seen == YesNo.no || seenAlone != null, "seenAlone", seenAlone, "Seen alone? needs an answer.")
                .require(seenAlone != YesNo.no || !Texts.isBlank(whyNotAlone), "whyNotAlone", whyNotAlone, "Why not alone? needs an answer.");
    }
}
