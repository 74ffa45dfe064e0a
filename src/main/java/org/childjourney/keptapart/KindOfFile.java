package org.childjourney.keptapart;

/** What a file kept apart is about. */
public enum KindOfFile {
    ADOPTERS("PA", "Adopters in assessment"),
    ALLEGATION("AL", "Allegation against somebody who works with children"),
    COMPLAINT("CO", "Complaint"),
    SERIOUS_INCIDENT("SI", "Serious incident");

    private final String prefix;
    private final String words;

    KindOfFile(String prefix, String words) {
        this.prefix = prefix;
        this.words = words;
    }

    /** With which its reference begins. */
    String prefix() {
        return prefix;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
