package org.childjourney.allocation;

/** A worker who may be offered a piece of work, with how many children they hold now. */
public record Candidate(String username, String displayName, long caseload) {

    /** For a list to choose from. */
    public String label() {
        return displayName + " – holds " + caseload + (caseload == 1 ? " child" : " children");
    }
}
