package org.childjourney.earlyhelp;

/** How far early help has come with a family: the step a process goes on at. */
public enum EarlyHelpStep {
    HANDOVER("handover", "Handover from the stage before"),
    AGREEMENT("agreement", "The family is asked"),
    ASSESSMENT("assessment", "Whole-family assessment"),
    TEAM("team", "First team around the family"),
    PLAN("plan", "Plan"),
    STEP_UP("stepUp", "Step up to the front door");

    private final String code;
    private final String label;

    EarlyHelpStep(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** Whether help is given that rests on agreements already made. */
    boolean restsOnAgreement() {
        return this == ASSESSMENT || this == TEAM || this == PLAN;
    }
}
