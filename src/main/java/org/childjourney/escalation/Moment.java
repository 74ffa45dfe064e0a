package org.childjourney.escalation;

/** The moments of a clock at which somebody must answer for it, in the order they come. */
enum Moment {
    WARNING1, WARNING2, DUE, MISSED1, MISSED5,
    /** No moment of the clock: the rung is reached only when nobody below answered in time. */
    UNANSWERED;

    static Moment of(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }

    static boolean isLater(Moment one, Moment other) {
        return one != null && (other == null || one.compareTo(other) > 0);
    }
}
