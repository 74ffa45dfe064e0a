package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The protection plans of children: one id for a plan's whole life, a new process for each stretch between two conferences. */
@Service
@Transactional
public class ChildProtectionPlans implements EarlierPlans {

    private final ProtectionPlanTable table;
    private final ProtectionPlanLife life;
    private final Clock clock;

    ChildProtectionPlans(ProtectionPlanTable table, ProtectionPlanLife life, Clock clock) {
        this.table = table;
        this.life = life;
        this.clock = clock;
    }

    /**
     * A conference made a plan: it is in force from then, its clocks run, the core group and the first visit wait. The same source
     * event begins nothing twice.
     *
     * @return the plan's id
     * @throws Refused when another plan is in force for the child, or a date or code cannot be
     */
    public UUID begin(NewProtectionPlan decided, String by) {
        decided.check(clock.instant());
        return known(decided.child(), decided.sourceEvent()).orElseGet(() -> life.begin(new ProtectionPlan(decided, clock.instant(), by), by));
    }

    /** Brings in a plan that was in force elsewhere, with its reviews counted from their real dates. The same source brings in nothing twice. */
    public UUID bringIn(ProtectionPlanBroughtIn found, String by) {
        found.check(LondonTime.day(clock.instant()));
        return known(found.child(), found.source()).orElseGet(() -> life.beginInTheMiddle(new ProtectionPlan(found, clock.instant(), by), by));
    }

    /**
     * A review conference decided that the plan goes on: its process ends and a new one begins, the next review counts from this
     * one, visits and core groups go on. The same conference reviews a plan once.
     *
     * @throws Refused when the plan has ended, or a date or code cannot be
     */
    public void goOn(UUID id, UUID reviewConference, Instant reviewedAt, String category, String by) {
        var plan = get(id);
        if (plan.reviewConferences.contains(reviewConference)) {
            return;
        }
        Instant last = plan.reviewedAt.isEmpty() ? plan.startedAt : plan.reviewedAt.get(plan.reviewedAt.size() - 1);
        new Answers()
                .require(plan.isOpen(), "plan", id, "This plan has ended: only a conference that makes a new plan begins another.")
                .require(!reviewedAt.isAfter(clock.instant()) && !reviewedAt.isBefore(last), "reviewedAt", reviewedAt,
                        "A review is held after the conference before it, and not in the future.")
                .require(Codes.CATEGORY_OF_ABUSE.has(category), "category", category, "“" + category + "” is not a category of abuse.")
                .orRefuse();
        life.goOn(plan, reviewConference, reviewedAt, category, by);
    }

    /**
     * The plan ends: a conference decided so, another council has taken it over, the child is eighteen or has died. Whatever waits
     * for it ends too. Nothing happens when it is over already.
     *
     * @throws Refused for an end before the plan began or in the future
     */
    public void end(UUID id, String why, Instant at, String by) {
        var plan = get(id);
        if (plan.isOpen()) {
            new Answers().require(!at.isAfter(clock.instant()) && !at.isBefore(plan.startedAt), "at", at,
                    "A plan ends after it began, and not in the future.").orRefuse();
            life.end(plan, why, at, by);
        }
    }

    /** The plan in force for the child, if it is a protection plan. */
    @Transactional(readOnly = true)
    public Optional<ProtectionPlanFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(ProtectionPlan::facts);
    }

    /** Every protection plan the child had here, oldest first. */
    @Transactional(readOnly = true)
    public List<ProtectionPlanFacts> of(ChildId child) {
        return table.findByChildOrderByStartedAt(child.value()).stream().map(ProtectionPlan::facts).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProtectionPlanFacts> find(UUID id) {
        return table.findById(id).map(ProtectionPlan::facts);
    }

    @Override
    @Transactional(readOnly = true)
    public int earlierPlansOf(ChildId child, Instant before) {
        return (int) of(child).stream().filter(plan -> plan.startedAt().isBefore(before)).count();
    }

    private Optional<UUID> known(ChildId child, String sourceEvent) {
        return table.findByChildAndSourceEvent(child.value(), sourceEvent).map(plan -> plan.id);
    }

    ProtectionPlan get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("plan", id, "There is no such plan."));
    }
}
