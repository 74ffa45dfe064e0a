package org.childjourney.shortbreaks;

/** How a series of short breaks came to its end. */
public enum ShortBreaksEnd {
    NOT_AGREED("Short breaks not agreed"),
    NOT_NEEDED("Short breaks over"),
    ORDINARY_CARE("Looked after as any child in care"),
    OTHER("Ended from outside");

    private final String label;

    ShortBreaksEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
