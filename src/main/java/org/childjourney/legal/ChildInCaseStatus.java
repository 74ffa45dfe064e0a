package org.childjourney.legal;

/** The status of one child in a family's legal case; the last five are ends. */
public enum ChildInCaseStatus {
    AT_THE_GATEWAY("At the legal gateway", false),
    IN_PRE_PROCEEDINGS("In pre-proceedings", false),
    PREPARING_TO_ISSUE("Preparing to go to court", false),
    IN_PROCEEDINGS("In care proceedings", false),
    PLAN_CONTINUES("The plan goes on without the court", true),
    STEPPED_DOWN("Stepped down from pre-proceedings", true),
    NOT_ISSUED("No application was made", true),
    COURT_DECIDED("The court has decided", true),
    LEFT("Left the case", true);

    private final String label;
    private final boolean end;

    ChildInCaseStatus(String label, boolean end) {
        this.label = label;
        this.end = end;
    }

    public String label() {
        return label;
    }

    public boolean isEnd() {
        return end;
    }
}
