package org.childjourney.oversight;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;

/** Supervision, directions and audits end when a child dies. Work with a young person goes on after eighteen, and so do they. */
@Component
class OversightEndsWithTheChild implements EndsWithTheChild {

    private final Supervisions supervisions;
    private final CaseAudits audits;

    OversightEndsWithTheChild(Supervisions supervisions, CaseAudits audits) {
        this.supervisions = supervisions;
        this.audits = audits;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            supervisions.workEnded(child, ending.words(), by);
            audits.callOff(child, ending.words(), by);
        }
    }
}
