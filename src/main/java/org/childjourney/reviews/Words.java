package org.childjourney.reviews;

import org.childjourney.foundation.YesNo;

/** Whether somebody wrote anything where the form must have an answer. */
final class Words {

    private Words() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Yes, or the reason why not. */
    static boolean isYesOrSays(YesNo answer, String whyNot) {
        return YesNo.isYes(answer) || !isBlank(whyNot);
    }
}
