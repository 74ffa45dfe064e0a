package org.childjourney.adoption;

/** By which power an agency may place a child for adoption. */
public enum Authority {
    CONSENT("with the consent of the parents"),
    ORDER("by a placement order");

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
