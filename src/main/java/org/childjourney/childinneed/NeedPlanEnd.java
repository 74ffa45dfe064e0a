package org.childjourney.childinneed;

/** How a child in need plan came to its end. */
public enum NeedPlanEnd {
    CLOSED("closed", "Closed: the child's needs are met"),
    EARLY_HELP("earlyHelp", "Early help goes on"),
    STRATEGY_DISCUSSION("strategyDiscussion", "Strategy discussion: significant harm is suspected"),
    PROTECTION_PLAN("protectionPlan", "Replaced by a child protection plan"),
    OTHER("other", "Ended from outside");

    private final String code;
    private final String label;

    NeedPlanEnd(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway and the decision tables write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
