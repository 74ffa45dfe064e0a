package org.childjourney.children;

/** The statutory plans of which a child can have only one at a time. */
public enum PlanKind {
    CHILD_IN_NEED("a child in need plan"),
    CHILD_PROTECTION("a child protection plan");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
