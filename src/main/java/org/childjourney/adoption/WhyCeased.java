package org.childjourney.adoption;

/** Why a child who should be placed for adoption no longer should: SSDA903 REASON_PLACED_CEASED, its codes behind plain words. */
public enum WhyCeased {
    RD1("The child’s needs changed"),
    RD2("The court made no placement order"),
    RD3("No adopters could be found"),
    RD4("Another reason");

    private final String label;

    WhyCeased(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
