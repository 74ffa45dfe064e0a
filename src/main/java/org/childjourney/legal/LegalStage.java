package org.childjourney.legal;

/** Where a family's legal case stands. */
public enum LegalStage {
    GATEWAY("At the legal gateway"),
    LETTER("Letter before proceedings being written"),
    PRE_PROCEEDINGS("In pre-proceedings"),
    EVIDENCE("Preparing to go to court"),
    PROCEEDINGS("In care proceedings"),
    ENDED("Ended");

    private final String label;

    LegalStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What a child's part is called while the case stands here. */
    ChildInCaseStatus ofAChild() {
        return switch (this) {
            case GATEWAY -> ChildInCaseStatus.AT_THE_GATEWAY;
            case LETTER, PRE_PROCEEDINGS -> ChildInCaseStatus.IN_PRE_PROCEEDINGS;
            case EVIDENCE -> ChildInCaseStatus.PREPARING_TO_ISSUE;
            case PROCEEDINGS, ENDED -> ChildInCaseStatus.IN_PROCEEDINGS;
        };
    }
}
