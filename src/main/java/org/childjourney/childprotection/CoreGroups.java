package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.childprotection.ProtectionPlanPapers.Kind;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlanVersion;
import org.childjourney.plans.Plans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Core groups: they write what the plan says and come together every four weeks. One that could not be held is not one. */
@Service
@Transactional
class CoreGroups {

    private final ChildProtectionPlans protectionPlans;
    private final ProtectionPlanPapers papers;
    private final ProtectionPlanClocks clocks;
    private final CoreGroupSiblings siblings;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoreGroups(ChildProtectionPlans protectionPlans, ProtectionPlanPapers papers, ProtectionPlanClocks clocks, CoreGroupSiblings siblings,
               Plans plans, ApplicationEventPublisher events, Clock clock) {
        this.protectionPlans = protectionPlans;
        this.papers = papers;
        this.clocks = clocks;
        this.siblings = siblings;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down, held or not. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(UUID id, CoreGroupRecord answers, String by) {
        var plan = protectionPlans.get(id);
        if (answers.wasHeld()) {
            held(plan, answers, by);
        } else {
            notHeld(plan, answers, by);
        }
        if (answers.suspectsHarm()) {
            events.publishEvent(new PlanHarmSuspected(id, plan.child(), plan.journey(), answers.wasHeld() ? answers.at() : clock.instant(), by, answers.whatToday()));
        }
    }

    private void held(ProtectionPlan plan, CoreGroupRecord answers, String by) {
        siblings.check(plan, answers.alsoFor(), by);
        CoreGroupCheck.ofHeld(answers, lastMeeting(plan), plans.latest(plan.id), clocks.dueIfFrom(ProtectionPlanClocks.CORE_GROUP, answers.at()),
                clock.instant()).orRefuse();
        PlanVersion version = plans.write(plan.id, plan.child(), answers.needs(), by);
        papers.keep(plan.id, Kind.CORE_GROUP, answers.at(), answers, by);
        clocks.meet(running(plan.id), plan.id, answers.at(), "CoreGroupHeld", by);
        events.publishEvent(VoiceAsked.of(plan.child(), answers.at(), "Core group", "notAsked".equals(answers.howChildTookPart()) ? null : answers.childsVoice()));
        events.publishEvent(new CoreGroupHeld(plan.id, plan.child(), plan.journey(), answers.at(), by, papers.count(plan.id, Kind.CORE_GROUP),
                version.number(), version.readingEase(), answers.childsVoice(), YesNo.isYes(answers.bringForward())));
    }

    private void notHeld(ProtectionPlan plan, CoreGroupRecord answers, String by) {
        Instant now = clock.instant();
        CoreGroupCheck.ofNotHeld(answers, now).orRefuse();
        papers.keep(plan.id, Kind.CORE_GROUP_NOT_HELD, now, answers, by);
        events.publishEvent(new CoreGroupNotHeld(plan.id, plan.child(), plan.journey(), now, by, answers.whyNotHeld()));
    }

    /** The next is counted from the one that was held. Returns the rule that counts it. */
    String planTheNext(UUID id) {
        var plan = protectionPlans.get(id);
        clocks.startCoreGroup(plan, lastMeeting(plan), "system");
        return ProtectionPlanClocks.CORE_GROUP;
    }

    /** The rule of the core group that is to be held. */
    String running(UUID plan) {
        return clocks.running(ProtectionPlanClocks.CORE_GROUP_FIRST, ProtectionPlanClocks.CORE_GROUP, plan);
    }

    /** When the last core group was held, or else the conference that made the plan. */
    private Instant lastMeeting(ProtectionPlan plan) {
        return papers.latest(plan.id, Kind.CORE_GROUP).orElse(plan.startedAt);
    }
}
