package org.childjourney.reviews;

import java.util.Locale;
import org.childjourney.foundation.YesNo;

/** Whether somebody wrote anything where the form must have an answer, and how it is read. */
final class Words {

    private Words() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** With a capital letter, to stand on a line of its own. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Yes, or the reason why not. */
    static boolean isYesOrSays(YesNo answer, String whyNot) {
        return YesNo.isYes(answer) || !isBlank(whyNot);
    }
}
