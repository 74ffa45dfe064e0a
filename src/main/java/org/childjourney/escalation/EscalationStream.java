package org.childjourney.escalation;

/** The lines in which people are asked beside each other; whoever chairs or reviews stands outside the line of management. */
public enum EscalationStream {
    MANAGEMENT("The line of management"), CHAIR("The conference chair's stream"), IRO("The independent reviewing officer's stream"),
    LEGAL("The legal adviser's stream");

    private final String words;

    EscalationStream(String words) {
        this.words = words;
    }

    static EscalationStream of(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** As people say it: {@code The line of management}. */
    public String words() {
        return words;
    }
}
