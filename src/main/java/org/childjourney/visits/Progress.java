package org.childjourney.visits;

/** How things go for the child with one need since last time. */
@SuppressWarnings("java:S115")
public enum Progress {
    better("better"),
    same("the same"),
    worse("worse");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
