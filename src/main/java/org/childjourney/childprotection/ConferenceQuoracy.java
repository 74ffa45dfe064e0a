package org.childjourney.childprotection;

/** Whether enough agencies were present (rule {@code icpc-quoracy}). */
public enum ConferenceQuoracy {
    QUORATE("quorate"),
    TWO_SUFFICIENT("two agencies present, and the chair found the information sufficient"),
    NOT_QUORATE("not quorate");

    private final String words;

    ConferenceQuoracy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
