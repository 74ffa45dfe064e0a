package org.childjourney.duties;

/** What became of a duty of its own. */
public enum DutyResult {
    DONE("done", "Done"),
    NOT_OWED("notOwed", "Not owed after all"),
    OTHER("other", "Ended from outside");

    private final String code;
    private final String label;

    DutyResult(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
