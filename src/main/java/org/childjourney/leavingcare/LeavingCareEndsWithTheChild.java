package org.childjourney.leavingcare;

import java.time.Clock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leaving care ends with a death, and goes on past eighteen: that is what it is for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeavingCareEndsWithTheChild implements EndsWithTheChild {

    private final CareLeavers leavers;
    private final Clock clock;

    LeavingCareEndsWithTheChild(CareLeavers leavers, Clock clock) {
        this.leavers = leavers;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            leavers.end(child, ending.words(), clock.instant(), by);
        }
    }
}
