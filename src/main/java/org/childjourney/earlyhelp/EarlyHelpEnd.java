package org.childjourney.earlyhelp;

/** How early help with a family came to its end. */
public enum EarlyHelpEnd {
    GOALS_MET("goalsMet", "The family's goals are met"),
    NO_PLAN_NEEDED("noPlanNeeded", "Assessed: universal services are enough"),
    REFUSED("refused", "Refused, withdrawn or not taken up: universal services"),
    STEPPED_UP("steppedUp", "Stepped up to the front door"),
    REFERRED("referred", "Referred without agreement: harm feared"),
    OTHER("other", "Ended from outside");

    private final String code;
    private final String label;

    EarlyHelpEnd(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
