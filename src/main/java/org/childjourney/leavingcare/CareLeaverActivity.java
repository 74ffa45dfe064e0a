package org.childjourney.leavingcare;

/** What a care leaver mainly does: SSDA903 ACTIV. */
public enum CareLeaverActivity implements Oc3Code {
    F1("Higher education, full time"),
    P1("Higher education, part time"),
    F2("Other education, full time"),
    P2("Other education, part time"),
    F4("Apprenticeship, full time"),
    P4("Apprenticeship, part time"),
    F5("Work or training, full time"),
    P5("Work or training, part time"),
    G4("Not in education, work or training: illness or disability"),
    G5("Not in education, work or training: something else"),
    G6("Not in education, work or training: pregnancy or a child");

    private final String label;

    CareLeaverActivity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
