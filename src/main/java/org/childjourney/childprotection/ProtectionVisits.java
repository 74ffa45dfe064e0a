package org.childjourney.childprotection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.Plans;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.PlannedVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitToChild;
import org.childjourney.visits.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits under protection plans: each has a purpose of the plan, and the next is planned when one is made. */
@Service
@Transactional
class ProtectionVisits {

    private final ChildProtectionPlans protectionPlans;
    private final Plans plans;
    private final Visits visits;
    private final ProtectionPlanClocks clocks;
    private final ProtectionVisitProcess process;
    private final ApplicationEventPublisher events;
    private final Children children;

    ProtectionVisits(ChildProtectionPlans protectionPlans, Plans plans, Visits visits, ProtectionPlanClocks clocks,
                     ProtectionVisitProcess process, ApplicationEventPublisher events, Children children) {
        this.protectionPlans = protectionPlans;
        this.plans = plans;
        this.visits = visits;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
        this.children = children;
    }

    /**
     * What follows from a visit.
     *
     * @param visitMade       whether it was the visit that is due; a failed one never is
     * @param managerToDecide whether the child was not seen twice in a row and the manager is to be asked now
     */
    record Followed(boolean visitMade, boolean managerToDecide) {}

    /** Writes the visit down, stops its clock, or brings the manager in. @throws org.childjourney.foundation.Refused with every wrong field */
    Followed record(UUID id, VisitToChild answers, String by) {
        var plan = protectionPlans.get(id);
        Visit visit = visits.record(planned(plan), answers, by);
        int unseen = visits.unseenInARow(plan.child());
        boolean made = visit.seen() && (answers.atHome() || !isFirst(id));
        if (made) {
            clocks.meet(running(id), id, visit.at(), "ProtectionVisitMade", by);
        } else if (unseen > 1) {
            clocks.warnNow(running(id), id);
        }
        tell(plan, visit, answers, unseen, by);
        return new Followed(made, unseen > 1 && !process.managerIsAsked(id));
    }

    private void tell(ProtectionPlan plan, Visit visit, VisitToChild answers, int unseen, String by) {
        events.publishEvent(new ProtectionVisitMade(plan.id, plan.child(), plan.journey(), visit.at(), by, visit.seen(), visit.seenAlone(), unseen,
                visit.purpose(), visit.seen() ? answers.voice() : answers.whyNotInWords() + ". " + answers.whatHappened(), answers.whatToday()));
        if (answers.suspectsHarm()) {
            events.publishEvent(new PlanHarmSuspected(plan.id, plan.child(), plan.journey(), visit.at(), by, answers.whatToday()));
        }
    }

    /** The next visit counts from the one just made. */
    void planTheNext(UUID id) {
        var plan = protectionPlans.get(id);
        clocks.startVisit(ProtectionPlanClocks.VISIT, plan, lastSeen(plan), "ProtectionVisitMade", "system");
        process.begin(plan, ProtectionPlanClocks.VISIT);
    }

    /** A newborn is to be seen as soon as any child on a new plan, unless the next visit is due earlier. Returns the rule that counts it. */
    String countFromTheBirth(UUID id, String by) {
        var plan = protectionPlans.get(id);
        Instant bornAt = LondonTime.startOf(children.facts(plan.child()).dateOfBirth());
        String rule = running(id);
        if (rule.equals(ProtectionPlanClocks.VISIT)
                && clocks.dueIfFrom(ProtectionPlanClocks.VISIT_FIRST, bornAt).isBefore(clocks.dueAt(rule, id))) {
            clocks.cancel(rule, id, "The child was born: the first visit to the baby is counted from the birth.", by);
            clocks.startVisit(ProtectionPlanClocks.VISIT_FIRST, plan, bornAt, "ChildBorn", by);
            return ProtectionPlanClocks.VISIT_FIRST;
        }
        return rule;
    }

    /** The visit that is to be made. */
    PlannedVisit planned(ProtectionPlan plan) {
        var version = plans.latest(plan.id);
        return new PlannedVisit(plan.id, plan.child(), lastSeen(plan), version, version.map(PlanOnPaper::actions).orElseGet(() -> ProtectionVisitPurposes.ofOutline(plan)));
    }

    boolean isFirst(UUID plan) {
        return running(plan).equals(ProtectionPlanClocks.VISIT_FIRST);
    }

    String running(UUID plan) {
        return clocks.running(ProtectionPlanClocks.VISIT_FIRST, ProtectionPlanClocks.VISIT, plan);
    }

    List<Visit> of(UUID plan) {
        return visits.of(plan);
    }

    /** When the child was last seen under this plan, else when it began. */
    private Instant lastSeen(ProtectionPlan plan) {
        return visits.of(plan.id).stream().filter(Visit::seen).map(Visit::at).reduce((earlier, later) -> later).orElse(plan.startedAt);
    }
}
