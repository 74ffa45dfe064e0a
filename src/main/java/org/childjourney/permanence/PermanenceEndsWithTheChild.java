package org.childjourney.permanence;

import java.time.Clock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A lasting home is planned for a child, and a special guardian is given to a child: all of it ends with a death and with the eighteenth birthday. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PermanenceEndsWithTheChild implements EndsWithTheChild {

    private final PermanencePlannings plannings;
    private final SpecialGuardianships guardianships;
    private final ConnectedPersonAssessments connected;
    private final Clock clock;

    PermanenceEndsWithTheChild(PermanencePlannings plannings, SpecialGuardianships guardianships, ConnectedPersonAssessments connected, Clock clock) {
        this.plannings = plannings;
        this.guardianships = guardianships;
        this.connected = connected;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        plannings.openOf(child).ifPresent(open -> plannings.end(open.id(), ending.words(), clock.instant(), by));
        guardianships.openOf(child).ifPresent(open -> guardianships.end(open.id(), ending.words(), clock.instant(), by));
        connected.placementEnded(child, ending.words(), clock.instant(), by);
    }
}
