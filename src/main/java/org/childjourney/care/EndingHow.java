package org.childjourney.care;

/** How care is planned to end. */
public enum EndingHow implements Coded {
    HOME("Home to the family"),
    SUPERVISION_ORDER("Home under a supervision order"),
    CHILD_ARRANGEMENTS("Child arrangements order"),
    GUARDIANSHIP("Special guardianship"),
    ADOPTION("Adoption"),
    EIGHTEEN("Eighteenth birthday"),
    INDEPENDENT("Independent living"),
    OTHER_AUTHORITY("Another council takes over"),
    REMAND_OVER("The remand ends"),
    OTHER("In another way");

    private final String label;

    EndingHow(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
