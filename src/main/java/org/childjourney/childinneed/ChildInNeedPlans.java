package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of children in need: how one begins, what is known of it, and how it ends. */
@Service
@Transactional
public class ChildInNeedPlans {

    private final NeedPlanTable table;
    private final NeedPlanCourse course;
    private final Clock clock;

    ChildInNeedPlans(NeedPlanTable table, NeedPlanCourse course, Clock clock) {
        this.table = table;
        this.course = course;
        this.clock = clock;
    }

    /**
     * It was decided that the child is in need: a plan is to be agreed with the family. The same source event begins nothing twice.
     *
     * @return the plan's id
     * @throws Refused when the date cannot be, or another plan is in force
     */
    public UUID begin(NewNeedPlan decided, String by) {
        decided.check(clock.instant());
        return table.findByChildAndSourceEvent(decided.child().value(), decided.sourceEvent()).map(known -> known.id)
                .orElseGet(() -> course.begin(table.save(new NeedPlan(decided, clock.instant(), by)), by));
    }

    /**
     * Brings in a plan that was in force elsewhere, with clocks from its real dates.
     *
     * @return the plan's id
     * @throws Refused when the dates cannot be, or another plan is in force
     */
    public UUID bringIn(NeedPlanBroughtIn found, String by) {
        found.check(LondonTime.day(clock.instant()));
        return table.findByChildAndSourceEvent(found.child().value(), found.source()).map(known -> known.id)
                .orElseGet(() -> course.inTheMiddle(table.save(new NeedPlan(found, clock.instant(), by)), found.lastSeenOn(), by));
    }

    /** Brings in a plan of which only the start is known. */
    public UUID bringIn(ChildId child, JourneyReference journey, LocalDate startedOn, String source, String by) {
        return bringIn(new NeedPlanBroughtIn(child, journey, startedOn, null, null, source), by);
    }

    /** The cycle is over: the next one begins, or the plan ends. */
    void passOnWhatWasDecided(UUID id) {
        course.passOn(get(id));
    }

    /**
     * The plan ends from outside: the child died, moved away for good, or is of age. Every clock and task of it is cancelled with
     * the reason. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        end(id, NeedPlanEnd.OTHER, why, at, by);
    }

    /**
     * The plan ends from outside in a way that has a name, as when a child protection plan begins in the same transaction. Nothing
     * happens when it is over already.
     */
    public void end(UUID id, NeedPlanEnd how, String why, Instant at, String by) {
        var plan = get(id);
        if (plan.isOpen()) {
            course.endFromOutside(plan, how, why, at, by);
        }
    }

    /** The plan, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<NeedPlanFacts> find(UUID id) {
        return table.findById(id).map(NeedPlan::facts);
    }

    /** The plan that is open for the child now, agreed or not yet. */
    @Transactional(readOnly = true)
    public Optional<NeedPlanFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(NeedPlan::facts);
    }

    /** Every child in need plan the child ever had, oldest first. */
    @Transactional(readOnly = true)
    public List<NeedPlanFacts> of(ChildId child) {
        return table.findByChildOrderByDecidedAt(child.value()).stream().map(NeedPlan::facts).toList();
    }

    /** Two records turned out to be of one child: the plans are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    NeedPlan get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("plan", id, "There is no such child in need plan."));
    }
}
