package org.childjourney.foundation;

/** A question answered. A question not asked stays null, which a tick box could not tell apart from "no". */
public enum YesNo {
    yes,
    no;

    public static YesNo of(boolean holds) {
        return holds ? yes : no;
    }

    /** Whether the answer given is yes; an unanswered question is not. */
    public static boolean isYes(YesNo answer) {
        return answer == yes;
    }
}
