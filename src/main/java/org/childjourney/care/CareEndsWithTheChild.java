package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Care is of a child: it ends with a death and with the eighteenth birthday, each with its reason in the return. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareEndsWithTheChild implements EndsWithTheChild {

    private final CarePeriodTable table;
    private final CareReading reading;
    private final CareCourse course;
    private final CareEndings endings;
    private final Children children;
    private final Clock clock;

    CareEndsWithTheChild(CarePeriodTable table, CareReading reading, CareCourse course, CareEndings endings, Children children, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.course = course;
        this.endings = endings;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(period ->
                course.over(period, reason(period, ending), ending.words(), when(period, ending), by, false));
        if (ending.isDeath()) {
            table.findByChildOrderByBegunAt(child.value()).forEach(period -> endings.afterDeath(period, ending.words(), by));
        }
    }

    /** At eighteen as the plan for it foresees; without a plan the return gets "another reason", which is true and a finding. */
    private static CareEndReason reason(CarePeriod period, Ending ending) {
        if (ending.isDeath()) {
            return CareEndReason.E2;
        }
        return period.endingHow == EndingHow.EIGHTEEN && period.endingRec != null ? period.endingRec : CareEndReason.E8;
    }

    /** The day it happened, but never before the child moved into the last place. */
    private Instant when(CarePeriod period, Ending ending) {
        var facts = children.facts(period.child());
        LocalDate day = ending.isDeath() ? facts.dateOfDeath() : facts.dateOfBirth() == null ? null : Trigger.birth(facts.dateOfBirth()).birthday(18);
        Instant at = day == null || LondonTime.startOf(day).isAfter(clock.instant()) ? clock.instant() : LondonTime.startOf(day);
        return reading.latest(period.id).map(home -> home.fromAt).filter(at::isBefore).orElse(at);
    }
}
