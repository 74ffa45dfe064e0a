package org.childjourney.caseload;

import java.util.List;

/**
 * What became of one child of the file.
 *
 * @param number   the how manieth child of the file
 * @param childRef the child's reference here; null when refused
 * @param outcome  {@code imported}, {@code already here} or {@code refused}
 */
record TakenChild(
        long number, String laChildId, int line, String childRef, String outcome, List<String> started, List<String> history, List<Finding> findings) {

    static final String IMPORTED = "imported";
    static final String ALREADY_HERE = "already here";
    static final String REFUSED = "refused";

    /** Refused: what keeps the child out stands first. */
    static TakenChild refused(long number, CensusChild child, List<Finding> why) {
        var all = new java.util.ArrayList<>(why);
        all.addAll(child.findings());
        return new TakenChild(number, child.laChildId(), child.line(), null, REFUSED, List.of(), List.of(), all);
    }
}
