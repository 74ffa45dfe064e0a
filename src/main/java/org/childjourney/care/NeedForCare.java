package org.childjourney.care;

/** Why a child needs care: SSDA903 CIN, one for the whole period. */
public enum NeedForCare implements Coded {
    N1("Abuse or neglect"),
    N2("The child's disability"),
    N3("A parent's illness or disability"),
    N4("Family in acute stress"),
    N5("Family that does not function"),
    N6("Behaviour society does not accept"),
    N7("Low income"),
    N8("Nobody there to be a parent");

    private final String label;

    NeedForCare(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
