package org.childjourney.allocation;

/**
 * What the table {@code allocation-eligibility} says of a worker and a kind of work.
 *
 * @param why        in a sentence, for the person who asks
 * @param withReason whether they may be given it all the same, where the manager says why: the worker's hands are full, and nothing else speaks against it
 */
record Verdict(boolean eligible, String why, boolean withReason) {

    static final Verdict NO_RULE = new Verdict(false, "No rule allows it.", false);

    /** The one that weighs more: a plain no, then a no but for a reason. */
    Verdict and(Verdict other) {
        return !eligible && !withReason ? this : other.eligible ? this : other;
    }
}
