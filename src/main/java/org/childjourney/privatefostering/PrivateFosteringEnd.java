package org.childjourney.privatefostering;

/** How the council's part in an arrangement of private fostering came to its end. */
public enum PrivateFosteringEnd {
    PROHIBITED("Prohibited"),
    NOT_PRIVATE_FOSTERING("Not private fostering"),
    ARRANGEMENT_ENDED("The arrangement ended"),
    OLD_ENOUGH("The child is old enough"),
    OTHER("Ended from outside");

    private final String label;

    PrivateFosteringEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
