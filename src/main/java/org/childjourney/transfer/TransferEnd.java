package org.childjourney.transfer;

/** How a handover came to its end. */
public enum TransferEnd {
    HANDED_OVER("Handed over"),
    REFUSED("Refused"),
    NOT_AGREED("Not agreed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    TransferEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
