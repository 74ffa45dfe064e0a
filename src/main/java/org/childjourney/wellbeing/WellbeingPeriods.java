package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children's times in care, as health and education see them: how one begins, what is known of it, and how it ends. */
@Service
@Transactional
public class WellbeingPeriods {

    private final WellbeingPeriodTable table;
    private final WellbeingCourse course;
    private final Children children;
    private final Clock clock;

    WellbeingPeriods(WellbeingPeriodTable table, WellbeingCourse course, Children children, Clock clock) {
        this.table = table;
        this.course = course;
        this.children = children;
        this.clock = clock;
    }

    /**
     * A child has become looked after: the first health assessment, dental check, questionnaire and education plan are asked for,
     * each where the child is of the age for it. The same source event begins nothing twice.
     *
     * @return the id of the time in care
     * @throws Refused when the date cannot be, the child is not born yet, or is in care already
     */
    public UUID begin(NewWellbeing begun, String by) {
        begun.check(clock.instant());
        return table.findByChildAndSourceEvent(begun.child().value(), begun.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            refuseUnbornAndTwice(begun);
            return course.begin(table.save(new WellbeingPeriod(begun, clock.instant(), by)), by);
        });
    }

    /**
     * Brings in a child who was in care before this record began, with clocks from what was done last.
     *
     * @return the id of the time in care
     * @throws Refused when a day cannot be, or the child is in care here already
     */
    public UUID bringIn(WellbeingBroughtIn found, String by) {
        found.check(LondonTime.day(clock.instant()));
        return table.findByChildAndSourceEvent(found.child().value(), found.source()).map(known -> known.id).orElseGet(() -> {
            refuseUnbornAndTwice(found.begun());
            return course.inTheMiddle(table.save(new WellbeingPeriod(found.begun(), clock.instant(), by)), found, by);
        });
    }

    private void refuseUnbornAndTwice(NewWellbeing begun) {
        if (children.facts(begun.child()).unborn()) {
            throw Refused.because("child", begun.child(), "A child who is not born yet cannot be looked after. Record the birth first.");
        }
        table.findByChildAndEndedAtIsNull(begun.child().value()).ifPresent(open -> {
            throw Refused.because("child", begun.child(), "The child is in care already, since " + LondonTime.longDate(LondonTime.day(open.since))
                    + ". End that time in care before another begins.");
        });
    }

    /**
     * Care ends, or the child died or is of age: every task and clock ends with the reason, and the services no longer read the
     * record. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var period = get(id);
        if (period.isOpen()) {
            course.end(period, why, at, by);
        }
    }

    /** The time in care, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<WellbeingFacts> find(UUID id) {
        return table.findById(id).map(WellbeingPeriod::facts);
    }

    /** The time in care the child is in now. */
    @Transactional(readOnly = true)
    public Optional<WellbeingFacts> openOf(ChildId child) {
        return open(child).map(WellbeingPeriod::facts);
    }

    /** Every time the child was in care, oldest first. */
    @Transactional(readOnly = true)
    public List<WellbeingFacts> of(ChildId child) {
        return table.findByChildOrderBySince(child.value()).stream().map(WellbeingPeriod::facts).toList();
    }

    /** Two records turned out to be of one child: the times in care are the known child's, and of two that are open the known child's goes on. */
    @EventListener
    public void on(RecordsJoined joined) {
        if (open(joined.child()).isPresent()) {
            open(joined.joined()).ifPresent(twice -> end(twice.id, "The child's two records were joined; the time in care goes on under the other.",
                    clock.instant(), joined instanceof JourneyEvent event ? event.by() : "system"));
        }
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    Optional<WellbeingPeriod> open(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value());
    }

    WellbeingPeriod get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("wellbeing", id, "There is no such time in care."));
    }
}
