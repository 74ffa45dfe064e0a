package org.childjourney.care;

/** The power under which a child is looked after: SSDA903 LS, its codes behind plain words. Series of short breaks are another module's. */
public enum LegalStatus implements Coded {
    V2("Section 20: agreed with the parents, or with a child of 16 or 17"),
    C1("Interim care order"),
    C2("Care order"),
    E1("Placement order"),
    L1("Police protection"),
    L2("Emergency protection order"),
    L3("Child assessment order, away from home"),
    J1("Remand"),
    J2("Detained by the police, moved to us (PACE)"),
    J3("Youth rehabilitation order with residence or intensive fostering"),
    D1("Freeing order (before 2005)");

    private final String label;

    LegalStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean byAgreement() {
        return this == V2;
    }

    /** The child is in the council's care by an order, wherever the child lives. */
    public boolean isCareOrder() {
        return this == C1 || this == C2 || this == E1 || this == D1;
    }

    /** Only from the tenth birthday. */
    boolean ofYouthJustice() {
        return this == J1 || this == J2 || this == J3;
    }

    /** What the table {@code care-visit-interval} asks. */
    String forVisits() {
        return switch (this) {
            case C1 -> "interimCareOrder";
            case C2 -> "careOrder";
            default -> "other";
        };
    }
}
