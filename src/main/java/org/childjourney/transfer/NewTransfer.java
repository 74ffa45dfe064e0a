package org.childjourney.transfer;

import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child is to go to another worker or team.
 *
 * @param toTeam      id of the team that receives the child; may be the one that holds it now
 * @param toWorker    user name; null where the receiving manager is to choose
 * @param because     why, in a sentence; personal data, kept in the record only
 * @param whyFull     why it is right although that worker's hands are full; null where they are not
 * @param sourceEvent the event it follows; the same one never begins a second handover of the child
 */
public record NewTransfer(
        ChildId child, JourneyReference journey, String toTeam, String toWorker, ChangeReason reason, String because, String whyFull, String sourceEvent) {

    public NewTransfer {
        Objects.requireNonNull(child, "A handover needs a child");
        Objects.requireNonNull(journey, "A handover needs the child's journey");
        Objects.requireNonNull(toTeam, "A handover needs a team that receives the child");
        Objects.requireNonNull(sourceEvent, "A handover needs the event it follows");
        toWorker = toWorker == null || toWorker.isBlank() ? null : toWorker;
    }
}
