package org.childjourney.assessment;

/** Why an assessment was begun. */
public enum StartedBecause {
    FRONT_DOOR_DECISION("the front door decided so"),
    STEP_UP("early help was not enough"),
    UNBORN_CHILD("a baby is expected"),
    HOMELESS_YOUNG_PERSON("a young person of 16 or 17 is homeless"),
    STRATEGY_DISCUSSION("a strategy discussion decided on help under section 17"),
    ENQUIRY("an enquiry decided so"),
    CASELOAD("it was under way when the caseload was brought in");

    private final String words;

    StartedBecause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
