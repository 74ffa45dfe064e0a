package org.childjourney.escalation;

/** The moments at which somebody must answer for a line, in the order they come. */
enum Moment {
    /** No clock: when it was told. */
    TOLD,
    WARNING1, WARNING2, WARNING3, DUE, MISSED1, MISSED5,
    /** No moment of the clock: the rung is reached only when nobody below answered in time. */
    UNANSWERED;

    static Moment of(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }

    static boolean isLater(Moment one, Moment other) {
        return one != null && (other == null || one.compareTo(other) > 0);
    }
}
