package org.childjourney.plans;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plans of children say, version by version. Whose plan it is and whether it is in force, its stage knows. */
@Service
@Transactional
public class Plans {

    private final PlanVersionTable table;
    private final Clock clock;

    Plans(PlanVersionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Writes the next version of a plan that {@link PlanCheck} found whole. A need or action whose words are the same keeps its id. */
    public PlanVersion write(UUID plan, ChildId child, List<PlannedNeed> needs, String by) {
        var earlier = of(plan);
        List<Need> before = earlier.isEmpty() ? List.of() : earlier.get(earlier.size() - 1).needs();
        return table.save(new PlanVersion(plan, child, earlier.size() + 1, needs.stream().map(need -> Need.of(need, before)).toList(),
                ReadingEase.ofPlan(needs).figure(), clock.instant(), by));
    }

    /** What the plan says now; empty while none has been written. */
    @Transactional(readOnly = true)
    public Optional<PlanVersion> latest(UUID plan) {
        return of(plan).stream().reduce((earlier, later) -> later);
    }

    /** Every version of the plan, oldest first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> of(UUID plan) {
        return table.findByPlanOrderByNumber(plan);
    }

    /** Two records turned out to be of one child: the plan is the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
