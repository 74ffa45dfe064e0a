package org.childjourney.caseload;

import java.util.List;
import java.util.UUID;

/**
 * What became of a return of children looked after.
 *
 * @param notRead files of the zip that nothing was taken from
 */
record CareReport(UUID importId, List<String> notRead, List<TakenChild> children, Totals totals) {

    static CareReport of(UUID importId, List<String> notRead, List<TakenChild> children) {
        return new CareReport(importId, notRead, children, new Totals(children.size(), count(children, TakenChild.IMPORTED), count(children, TakenChild.ALREADY_HERE),
                count(children, TakenChild.REFUSED), children.stream().mapToLong(child -> child.started().size()).sum(), children.stream().mapToLong(child -> child.history().size()).sum(),
                children.stream().mapToLong(child -> child.findings().size()).sum()));
    }

    private static long count(List<TakenChild> children, String outcome) {
        return children.stream().filter(child -> outcome.equals(child.outcome())).count();
    }

    /** Counts over the whole return. */
    record Totals(long children, long imported, long alreadyHere, long refused, long started, long history, long findings) {}
}
