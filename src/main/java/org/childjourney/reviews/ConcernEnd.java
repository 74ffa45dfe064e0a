package org.childjourney.reviews;

/** How a concern came to its end. */
public enum ConcernEnd {
    RESOLVED("resolved"),
    REFERRED_TO_CAFCASS("referred to Cafcass"),
    WITHDRAWN("withdrawn"),
    /** The child died, came of age, or the work ended otherwise. */
    FROM_OUTSIDE("ended from outside");

    private final String label;

    ConcernEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
