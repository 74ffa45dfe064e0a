package org.childjourney.care;

/** Whether a child who comes into care had a lasting home by order before: SSDA903 PREV_PERM. */
public enum EarlierPermanence implements Coded {
    Z1("No"),
    P1("Was adopted"),
    P2("Was under special guardianship"),
    P3("Was under a residence or child arrangements order"),
    P4("Yes, but nobody knows which order");

    private final String label;

    EarlierPermanence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
