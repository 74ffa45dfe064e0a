package org.childjourney.allocation;

/**
 * A worker who may be offered a piece of work, with how many children they hold now.
 *
 * @param full why it would be too much for them; null where it would not. They may be given it all the same, for a reason
 */
public record Candidate(String username, String displayName, long caseload, String full) {

    /** For a list to choose from. */
    public String label() {
        return displayName + " – holds " + caseload + (caseload == 1 ? " child" : " children") + (isFull() ? ": full, needs your reason" : "");
    }

    public boolean isFull() {
        return full != null;
    }
}
