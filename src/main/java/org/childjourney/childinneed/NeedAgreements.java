package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlanCheck;
import org.childjourney.plans.Plans;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing a plan with the family, and what a manager decides when they do not agree. Help under section 17 rests on agreement. */
@Service
@Transactional
class NeedAgreements {

    private final ChildInNeedPlans needPlans;
    private final NeedPlanCourse course;
    private final NeedPlanPapers papers;
    private final NeedTables tables;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedAgreements(ChildInNeedPlans needPlans, NeedPlanCourse course, NeedPlanPapers papers, NeedTables tables, Plans plans,
                   ApplicationEventPublisher events, Clock clock) {
        this.needPlans = needPlans;
        this.course = course;
        this.papers = papers;
        this.tables = tables;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The first meeting was held: agreed or refused. @throws org.childjourney.foundation.Refused with every wrong field */
    void meet(UUID id, AgreeNeedPlan answers, String by) {
        var plan = needPlans.get(id);
        check(plan, answers);
        papers.keep(id, "agree-the-need-plan", answers, null, by);
        Instant at = answers.metAt().toInstant();
        events.publishEvent(VoiceAsked.of(plan.child(), at, "Child in need plan", answers.childSaid()));
        if (answers.agreed()) {
            plans.write(id, plan.child(), answers.needs(), by);
            course.agreed(plan, at, by);
        } else {
            events.publishEvent(new NeedPlanRefused(id, plan.child(), plan.journey(), at, by, answers.refusedWhy()));
        }
        if (YesNo.isYes(answers.actToday()) && YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new NeedHarmSuspected(id, plan.child(), plan.journey(), at, by, answers.whatToday()));
        }
    }

    /** The manager considered harm after a refusal. @throws org.childjourney.foundation.Refused where the decision differs and nobody says why */
    void considerHarm(UUID id, ConsiderHarm answers, String by) {
        var plan = needPlans.get(id);
        var suggestion = tables.afterRefusal(answers);
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.decision(), answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, "consider-harm-after-refusal", answers, suggestion, by);
        answers.decision().end().ifPresent(end -> plan.want(answers.decision(), "The family did not agree to a plan. "
                + (answers.harmBecause() == null ? answers.toldFamily() : answers.harmBecause()), clock.instant(), by));
    }

    private void check(NeedPlan plan, AgreeNeedPlan answers) {
        Instant now = clock.instant();
        Instant at = answers.metAt().toInstant();
        var check = answers.agreed() ? PlanCheck.of(answers.needs(), LondonTime.day(now), answers.whyHardToRead()) : new Answers();
        answers.child().check(check);
        check.require(!at.isAfter(now), "metAt", at, "When did you meet? " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(plan.decidedAt), "metAt", at, "When did you meet? " + LondonTime.dayAndTime(at)
                        + " lies before the plan was decided, on " + LondonTime.dayAndTime(plan.decidedAt) + ".")
                .require(!answers.agreed() || !answers.agreedBy().isEmpty(), "agreedBy", null,
                        "Who agreed? Name everyone who agreed: each parent, and the child where old enough.")
                .orRefuse();
    }
}
