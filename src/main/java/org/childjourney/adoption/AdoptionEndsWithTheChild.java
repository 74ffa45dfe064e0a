package org.childjourney.adoption;

import java.time.Clock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A plan for adoption is of a child: it ends with a death and with the eighteenth birthday. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdoptionEndsWithTheChild implements EndsWithTheChild {

    private final Adoptions adoptions;
    private final AdoptionCourse course;
    private final AdoptionTable table;
    private final Clock clock;

    AdoptionEndsWithTheChild(Adoptions adoptions, AdoptionCourse course, AdoptionTable table, Clock clock) {
        this.adoptions = adoptions;
        this.course = course;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        adoptions.openOf(child).ifPresent(open -> adoptions.end(open.id(), ending.words(), clock.instant(), by));
        if (ending.isDeath()) {
            table.findByChildOrderByPlannedAt(child.value()).forEach(adoption -> course.noticesFallAway(adoption, ending.words(), by));
        }
    }
}
