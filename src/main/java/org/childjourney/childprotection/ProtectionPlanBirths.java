package org.childjourney.childprotection;

import java.time.LocalDate;
import org.childjourney.children.ChildBorn;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.children.Children;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A birth, or another expected date: what counts from it is counted anew or falls away, and the plan goes on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectionPlanBirths {

    private final ProtectionPlanTable table;
    private final ProtectionPlanClocks clocks;
    private final ProtectionVisitProcess visits;
    private final Children children;
    private final Clocks ledger;

    ProtectionPlanBirths(ProtectionPlanTable table, ProtectionPlanClocks clocks, ProtectionVisitProcess visits, Children children, Clocks ledger) {
        this.table = table;
        this.clocks = clocks;
        this.visits = visits;
        this.children = children;
        this.ledger = ledger;
    }

    /** The birth plan can no longer be made; from now on the child has birthdays, and a baby is seen as soon as any child on a new plan. */
    @EventListener
    @Order(0) // before whoever counts anew what no stage has looked at
    void on(ChildBorn born) {
        table.findByChildAndEndedAtIsNull(born.child().value()).ifPresent(plan -> {
            clocks.cancel(ProtectionPlanClocks.BIRTH_PLAN, plan.id, "The child was born on " + LondonTime.longDate(born.on())
                    + ", expected on " + LondonTime.longDate(born.wasExpected()) + ", before the birth plan was agreed.", born.by());
            if (!clocks.isRunning(ProtectionPlanClocks.EIGHTEEN, plan.id)) {
                clocks.startEighteen(plan, born.on(), born.by());
            }
            visits.childBorn(plan.id);
        });
    }

    @EventListener
    void on(ChildDetailsChanged changed) {
        table.findByChildAndEndedAtIsNull(changed.child().value()).filter(plan -> clocks.isRunning(ProtectionPlanClocks.BIRTH_PLAN, plan.id)).ifPresent(plan -> {
            LocalDate expected = children.facts(changed.child()).expectedDateOfBirth();
            LocalDate counted = ledger.latest(ProtectionPlanClocks.BIRTH_PLAN, plan.id).orElseThrow().trigger().eventDay();
            if (expected != null && !expected.equals(counted)) {
                clocks.expectedOn(plan, expected, "The birth is expected on " + LondonTime.longDate(expected) + ", no longer on "
                        + LondonTime.longDate(counted) + ".", changed.by());
            }
        });
    }
}
