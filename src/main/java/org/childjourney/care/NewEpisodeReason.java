package org.childjourney.care;

/** Why an episode of care began: SSDA903 RNE. Worked out from what changed, never asked. */
public enum NewEpisodeReason {
    S, L, P, T, U, B;

    static NewEpisodeReason of(boolean otherStatus, boolean otherPlacement, boolean sameCarer) {
        if (!otherPlacement) {
            return L;
        }
        if (otherStatus) {
            return sameCarer ? U : B;
        }
        return sameCarer ? T : P;
    }
}
