package org.childjourney.clocks;

import java.util.List;

/**
 * How often triggers were corrected, and how often that took a clock out of "missed" or "met late": the easiest figure in the building to massage.
 *
 * @param doneAtOnce   corrections that made nothing look more timely
 * @param waiting      proposed, not yet decided by another person
 * @param authorised   proposed and authorised
 * @param refused      proposed and refused
 * @param noLongerLate clocks that authorised corrections took out of "missed" or "met late"
 */
public record CorrectionReport(int doneAtOnce, int waiting, int authorised, int refused, int noLongerLate, List<Correction> corrections) {

    static CorrectionReport of(List<Correction> corrections) {
        return new CorrectionReport(
                count(corrections, Correction.State.DONE), count(corrections, Correction.State.PROPOSED),
                count(corrections, Correction.State.AUTHORISED), count(corrections, Correction.State.REFUSED),
                corrections.stream().filter(c -> c.state() == Correction.State.AUTHORISED).mapToInt(Correction::noLongerLate).sum(),
                List.copyOf(corrections));
    }

    private static int count(List<Correction> corrections, Correction.State state) {
        return (int) corrections.stream().filter(c -> c.state() == state).count();
    }
}
