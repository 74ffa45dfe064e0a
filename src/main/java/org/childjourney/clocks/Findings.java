package org.childjourney.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one look of the watchdog found.
 *
 * @param at        when it looked, UTC
 * @param elsewhere true if another node was looking just then, so that this one did not
 * @param counts    how many differences of each kind; kinds without any are left out
 * @param repaired  how many of them were put right at once
 * @param first     at most 200 of them, longest known first
 */
public record Findings(Instant at, boolean elsewhere, Map<Difference, Integer> counts, int repaired, List<Finding> first) {

    /**
     * One difference.
     *
     * @param about     the clock, job or task it is about
     * @param clock     the ledger's row, if there is one
     * @param firstSeen UTC
     * @param repaired  whether it was put right in this look
     */
    public record Finding(Difference kind, String about, UUID clock, String rule, String detail, Instant firstSeen, boolean repaired) {}

    static Findings elsewhere(Instant at) {
        return new Findings(at, true, Map.of(), 0, List.of());
    }

    /** How many differences there were, repaired ones included. */
    public int differences() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
