package org.childjourney.care;

/** What kind of place a child in care lives in: SSDA903 PLACE, its codes behind plain words. */
public enum PlacementKind implements Coded {
    U1("Foster care with family or friends, long term"),
    U2("Foster care with family or friends who may adopt"),
    U3("Foster care with family or friends"),
    U4("Foster care, long term"),
    U5("Foster care with carers who may adopt"),
    U6("Foster care"),
    K1("Secure children's home"),
    K2("Children's home"),
    K3("Supported accommodation (from 16)"),
    P1("At home with parents or others with parental responsibility"),
    P3("Residential employment"),
    A3("With adopters who fostered the child, with consent"),
    A4("With adopters who did not foster the child, with consent"),
    A5("With adopters who fostered the child, placement order"),
    A6("With adopters who did not foster the child, placement order"),
    R1("Care home"),
    R2("Hospital or other health placement"),
    R3("Family centre or mother and baby unit"),
    R5("Young offender institution"),
    S1("Residential school"),
    Z1("Another kind of place"),
    T0("For a short time: another reason"),
    T1("For a short time: in hospital"),
    T2("For a short time: child on holiday"),
    T3("For a short time: carer on holiday"),
    T4("For a short time: up to seven days");

    private final String label;

    PlacementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean withParents() {
        return this == P1;
    }

    public boolean fostered() {
        return name().startsWith("U");
    }

    public boolean longTermFostering() {
        return this == U1 || this == U4;
    }

    public boolean adoptive() {
        return name().startsWith("A");
    }

    /** A short stay away after which the child comes back; it is no move. */
    public boolean temporary() {
        return name().startsWith("T");
    }

    /** Somebody else than the council answers for how the child lives there. */
    boolean arrangedByOthers() {
        return this == R2 || this == R5;
    }

    /** Years of age from which the return knows it. */
    int fromAge() {
        return switch (this) {
            case K3 -> 16;
            case P3 -> 14;
            case R5 -> 10;
            case S1 -> 4;
            default -> 0;
        };
    }
}
