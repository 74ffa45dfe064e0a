package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.plans.PlanCheck;
import org.childjourney.plans.Plans;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.ProgressCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a plan: each says how it goes with every need, and ends a cycle. */
@Service
@Transactional
class NeedReviews {

    private final ChildInNeedPlans needPlans;
    private final NeedPlanClocks clocks;
    private final NeedPlanPapers papers;
    private final NeedTables tables;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedReviews(ChildInNeedPlans needPlans, NeedPlanClocks clocks, NeedPlanPapers papers, NeedTables tables, Plans plans,
                ApplicationEventPublisher events, Clock clock) {
        this.needPlans = needPlans;
        this.clocks = clocks;
        this.papers = papers;
        this.tables = tables;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The review was held. @throws org.childjourney.foundation.Refused with every wrong field */
    void hold(UUID id, ReviewNeedPlan answers, String by) {
        var plan = needPlans.get(id);
        var suggestion = tables.atReview(answers);
        check(plan, answers, suggestion);
        Instant at = answers.heldAt().toInstant();
        papers.keep(id, "review-the-need-plan", answers, suggestion, by);
        clocks.meet(plan.reviewRule(), id, at, "NeedPlanReviewed", by);
        plan.reviewed(at);
        plan.want(answers.decision(), answers.whyEnds(), at, by);
        if (answers.goesOn()) {
            plans.write(id, plan.child(), answers.needs(), by);
        }
        events.publishEvent(VoiceAsked.of(plan.child(), at, "Review of the plan", answers.childSaid()));
        events.publishEvent(new NeedPlanReviewed(id, plan.child(), plan.journey(), at, by, plan.cycle, answers.decision().label(), answers.child().inWords()));
    }

    private void check(NeedPlan plan, ReviewNeedPlan answers, NeedSuggestion suggestion) {
        Instant now = clock.instant();
        Instant at = answers.heldAt().toInstant();
        Instant before = plan.reviewedAt == null ? plan.agreedAt : plan.reviewedAt;
        var check = answers.goesOn() ? PlanCheck.of(answers.needs(), LondonTime.day(now), answers.whyHardToRead()) : new Answers();
        answers.child().check(check);
        ProgressCheck.of(answers.progress(), plans.latest(plan.id), check);
        suggestion.asksWhyDifferent(answers.decision(), answers.whyDifferent(), check);
        check.require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone who took part.")
                .require(!at.isAfter(now), "heldAt", at, "When was the review? " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(before), "heldAt", at, "When was the review? " + LondonTime.dayAndTime(at)
                        + " lies before the plan was agreed or last reviewed, on " + LondonTime.dayAndTime(before) + ".")
                .orRefuse();
    }
}
