package org.childjourney.secure;

/** How a matter of secure accommodation came to its end. */
public enum SecureEnd {
    NOT_PLACED("Not placed in secure accommodation"),
    DID_NOT_COME_IN("The child did not come in"),
    LEFT("The child left secure accommodation"),
    OTHER("Ended from outside");

    private final String label;

    SecureEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
