package org.childjourney.journey;

/** Stages a child may go on to whose process does not exist yet: a manager arranges them by hand. */
public enum NextStage {
    earlyHelp("Early help", false),
    strategyDiscussion("Strategy discussion", true),
    childInNeed("Child in need plan", true),
    childProtection("Child protection", true),
    legalGateway("Legal gateway", true),
    care("Care", true),
    whatFollows("What follows the assessment", true),
    newInformation("New information on an open case", false);

    private final String words;
    private final boolean aboveTheThreshold;

    NextStage(String words, boolean aboveTheThreshold) {
        this.words = words;
        this.aboveTheThreshold = aboveTheThreshold;
    }

    /** Whether a social worker works with a child of whom this waits to be arranged; new information alone opens no case. */
    boolean isAboveTheThreshold() {
        return aboveTheThreshold;
    }

    public String words() {
        return words;
    }
}
