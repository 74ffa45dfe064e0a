package org.childjourney.leavingcare;

/** Where a care leaver lives: the letter of SSDA903 ACCOM, which the return completes with 1 for suitable and 2 for not suitable. In the order in which people look for them. */
public enum Accommodation implements Oc3Code {
    B("With parents or relatives"),
    Z("With a former foster carer"),
    E("Supported lodgings"),
    D("Semi-independent accommodation with support"),
    T("Foyer or similar"),
    U("Independent: own tenancy or room"),
    K("Ordinary lodgings"),
    C("Community home or other residential care"),
    W("Bed and breakfast"),
    V("Emergency accommodation"),
    S("No fixed abode, homeless"),
    X("In custody"),
    G("Abroad"),
    H("Deported"),
    Y("Other accommodation"),
    R("Not known");

    private static final String OTHER_ARRANGEMENTS = "DEKSTUVWY";
    private final String label;

    Accommodation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nobody registered answers for how the young person lives there: then the plan is looked at within 28 days. */
    boolean isOtherArrangement() {
        return OTHER_ARRANGEMENTS.contains(name());
    }

    /** As the return writes it. */
    String accom(boolean suitable) {
        return name() + (suitable ? "1" : "2");
    }
}
