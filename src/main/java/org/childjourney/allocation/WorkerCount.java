package org.childjourney.allocation;

/**
 * How many different workers a child has had.
 *
 * @param inAYear in the twelve months before now, the present one included
 * @param ever    since the child was first known
 */
public record WorkerCount(int inAYear, int ever) {

    /** From here on another change goes to the service manager. */
    public static final int MANY = 3;

    /** For the child's page. */
    public String inWords() {
        return ever == 0 ? "None yet" : inAYear + " in the last twelve months, " + ever + " in all";
    }
}
