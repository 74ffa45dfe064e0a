package org.childjourney.leavingcare;

/** Whether the council is in touch with a care leaver: SSDA903 IN_TOUCH. A death is recorded on the young person's page and nowhere else. */
public enum InTouch implements Oc3Code {
    YES("Yes, in touch"),
    NO("No, not in touch"),
    REFU("Refuses contact"),
    NREQ("Needs no more services"),
    RHOM("Returned home to parents for six months or more");

    private final String label;

    InTouch(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
