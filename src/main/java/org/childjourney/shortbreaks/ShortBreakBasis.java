package org.childjourney.shortbreaks;

/** By what law a child has short breaks: the limits of days and the reviews hang on it. */
public enum ShortBreakBasis {
    SERIES("Section 20, as a series of short breaks (SSDA903 V4)"),
    CHILD_IN_NEED("Section 17, as help for a child in need");

    private final String words;

    ShortBreakBasis(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** Whether the child is looked after during a stay, so that the limits of regulation 48 hold. */
    boolean isLimited() {
        return this == SERIES;
    }
}
