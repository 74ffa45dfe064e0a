package org.childjourney.foundation;

/** Why work with a child ends whatever stage it has reached. */
public enum Ending {
    DEATH("The child died."),
    /** Some stages end with childhood, some go on into young adult life: each says which it is. */
    EIGHTEENTH_BIRTHDAY("The child turned eighteen."),
    /** The child is another family's in law, and the old record is sealed. */
    ADOPTION("The child was adopted.");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** One plain sentence, for the ledger and the chronology. */
    public String words() {
        return words;
    }

    public boolean isDeath() {
        return this == DEATH;
    }
}
