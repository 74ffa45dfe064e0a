package org.childjourney.duties;

import java.time.Clock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each duty of its own is owed to a child: it ends with a death and with the eighteenth birthday. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DutiesEndWithTheChild implements EndsWithTheChild {

    private final SpecialDuties duties;
    private final Clock clock;

    DutiesEndWithTheChild(SpecialDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        duties.openOf(child).forEach(open -> duties.end(open.id(), ending.words(), clock.instant(), by));
    }
}
