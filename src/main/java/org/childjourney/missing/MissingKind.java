package org.childjourney.missing;

/** Whether nobody knows where a child is, or somebody knows and the child may not be there. */
public enum MissingKind {
    MISSING("M", "Missing: nobody knows where the child is"),
    AWAY("A", "Away without authority: it is known where the child is");

    private final String code;
    private final String label;

    MissingKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the return of children in care (903, MISSING) writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
