package org.childjourney.childprotection;

/** Which conference: the words are those of the forms and the chronology. */
public enum ConferenceKind {
    INITIAL("Initial child protection conference"),
    PRE_BIRTH("Pre-birth child protection conference"),
    TRANSFER_IN("Transfer-in child protection conference"),
    REVIEW("Review child protection conference");

    private final String words;

    ConferenceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a plan is in force already, and this conference says whether it goes on. */
    public boolean isReview() {
        return this == REVIEW;
    }
}
