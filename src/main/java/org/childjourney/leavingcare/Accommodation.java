package org.childjourney.leavingcare;

/** Where a care leaver lives: the letter of SSDA903 ACCOM, which the return completes with 1 for suitable and 2 for not suitable. */
public enum Accommodation implements Oc3Code {
    B("With parents or relatives"),
    C("Community home or other residential care"),
    D("Semi-independent accommodation with support"),
    E("Supported lodgings"),
    G("Abroad"),
    H("Deported"),
    K("Ordinary lodgings"),
    R("Not known"),
    S("No fixed abode, homeless"),
    T("Foyer or similar"),
    U("Independent: own tenancy or room"),
    V("Emergency accommodation"),
    W("Bed and breakfast"),
    X("In custody"),
    Y("Other accommodation"),
    Z("With a former foster carer");

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
