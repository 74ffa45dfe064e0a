package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * Somebody confirmed what a young person is in the law of leaving care.
 *
 * @param before      null the first time
 * @param look        the look that is over with it
 * @param stageBefore the stage of the class before; null the first time
 * @param classStage     the stage of the class now; the one before where the class stays
 */
public record LeavingCareClassConfirmed(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, LeavingCareClass before, LeavingCareClass after,
                                        UUID look, UUID stageBefore, UUID classStage) implements LeavingCareEvent {

    @Override
    public String what() {
        return "Leaving care: " + after.label() + (before == null || before == after ? "." : ", before: " + before.label() + ".");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
