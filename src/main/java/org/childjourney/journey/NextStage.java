package org.childjourney.journey;

/** Stages a child may go on to whose process does not exist yet: a manager arranges them by hand. */
public enum NextStage {
    earlyHelp("Early help"),
    strategyDiscussion("Strategy discussion"),
    childInNeed("Child in need plan"),
    childProtection("Child protection"),
    legalGateway("Legal gateway"),
    care("Care"),
    whatFollows("What follows the assessment"),
    newInformation("New information on an open case");

    private final String words;

    NextStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
