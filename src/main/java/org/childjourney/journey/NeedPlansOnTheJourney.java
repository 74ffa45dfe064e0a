package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childinneed.NeedPlanEnd;
import org.childjourney.childinneed.NeedPlanEnded;
import org.childjourney.childinneed.NewNeedPlan;
import org.childjourney.children.Birthdays;
import org.childjourney.children.PlansInForce;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Child in need plans as stages of a journey: how one begins, and what follows it. */
@Component
class NeedPlansOnTheJourney {

    static final String PROCESS = "child-in-need-plan";

    private final Journeys journeys;
    private final ChildInNeedPlans needPlans;
    private final PlansInForce inForce;
    private final SuspicionsOfHarm suspicions;
    private final EarlyHelpOnTheJourney earlyHelp;
    private final Birthdays birthdays;

    NeedPlansOnTheJourney(Journeys journeys, ChildInNeedPlans needPlans, PlansInForce inForce, SuspicionsOfHarm suspicions, EarlyHelpOnTheJourney earlyHelp, Birthdays birthdays) {
        this.journeys = journeys;
        this.needPlans = needPlans;
        this.inForce = inForce;
        this.suspicions = suspicions;
        this.earlyHelp = earlyHelp;
        this.birthdays = birthdays;
    }

    /**
     * A plan is to be agreed with the family; where the child has a plan already, that one goes on. Nobody is a child in need from the
     * eighteenth birthday on: who goes home to the parents on that day is a care leaver.
     */
    void begin(ChildId child, JourneyReference journey, Instant at, String because, String source, String by) {
        if (inForce.of(child).isEmpty() && !birthdays.isGrownUp(child)) {
            began(journey, needPlans.begin(new NewNeedPlan(child, journey, at, because, source), by), at, because);
        }
    }

    void began(JourneyReference journey, UUID plan, Instant at, String because) {
        journeys.began(journey, PROCESS, plan, "Child in need plan", at, because);
    }

    /** The need plan gives way to a protection plan, in the same transaction. */
    void giveWay(ChildId child, Instant at, String why, String by) {
        needPlans.openOf(child).ifPresent(plan -> needPlans.end(plan.id(), NeedPlanEnd.PROTECTION_PLAN, why, at, by));
    }

    @EventListener
    void on(NeedPlanEnded ended) {
        journeys.ended(PROCESS, ended.plan(), ended.at(), ended.end().label(), ended.by());
        String because = "Child in need plan ended: " + ended.end().label();
        switch (ended.end()) {
            case EARLY_HELP -> earlyHelp.stepDown(ended.child(), ended.journey(), ended.at(), "Child in need plan", ended.why(), "NeedPlanEnded:" + ended.plan(), ended.by());
            case STRATEGY_DISCUSSION -> suspicions.discuss(ended.child(), ended.journey(), ended.at(), ended.why(),
                    "NeedPlanEnded:" + ended.plan(), because, ended.by());
            case CLOSED, OTHER -> journeys.closeIfNothingIsOpen(ended.child(), ended.at(), because, ended.by());
            case PROTECTION_PLAN -> { }
        }
    }
}
