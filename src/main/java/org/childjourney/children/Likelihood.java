package org.childjourney.children;

/** How likely two records are of one child, in the words a contact officer is shown. The officer decides, not this. */
public enum Likelihood {
    SAME("almost certainly the same child"),
    LIKELY("likely the same child"),
    POSSIBLE("possibly the same child");

    private final String words;

    Likelihood(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
