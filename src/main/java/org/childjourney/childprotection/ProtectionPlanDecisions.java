package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.childprotection.ProtectionPlanPapers.Kind;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about a plan beside its core groups and visits: by the manager, by a senior manager, with the midwife. */
@Service
@Transactional
class ProtectionPlanDecisions {

    private final ChildProtectionPlans protectionPlans;
    private final ProtectionPlanPapers papers;
    private final ProtectionPlanClocks clocks;
    private final LongPlanReviewProcess longPlans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectionPlanDecisions(ChildProtectionPlans protectionPlans, ProtectionPlanPapers papers, ProtectionPlanClocks clocks,
                            LongPlanReviewProcess longPlans, ApplicationEventPublisher events, Clock clock) {
        this.protectionPlans = protectionPlans;
        this.papers = papers;
        this.clocks = clocks;
        this.longPlans = longPlans;
        this.events = events;
        this.clock = clock;
    }

    /** The manager says what happens now that the child was not seen twice. @throws org.childjourney.foundation.Refused for a day gone by */
    void decideOnTheUnseenChild(UUID id, UnseenChildDecision answers, String by) {
        var plan = protectionPlans.get(id);
        Instant now = clock.instant();
        new Answers().require(!answers.seenBy().isBefore(LondonTime.day(now)), "seenBy", answers.seenBy(),
                "Seen by: give today or a later day.").orRefuse();
        papers.keep(id, Kind.UNSEEN_CHILD, now, answers, by);
        events.publishEvent(new UnseenChildDecided(id, plan.child(), plan.journey(), now, by, answers.inWords() + ". " + answers.because()));
        if (answers.suspectsHarm()) {
            events.publishEvent(new PlanHarmSuspected(id, plan.child(), plan.journey(), now, by, answers.because()));
        }
    }

    /** A plan of ours grows long: a senior manager is asked to look again. */
    @EventListener
    void on(ClockNearsDue warning) {
        UUID id = warning.clock().subject();
        if (warning.clock().rule().equals(ProtectionPlanClocks.LONG_PLAN) && protectionPlans.find(id).isPresent()) {
            var plan = protectionPlans.get(id);
            longPlans.begin(plan);
            clocks.handOverLongPlan(plan.id);
        }
    }

    void reviewTheLongPlan(UUID id, LongPlanAnswers answers, String by) {
        var plan = protectionPlans.get(id);
        Instant now = clock.instant();
        new Answers().require(!answers.by().isBefore(LondonTime.day(now)), "by", answers.by(), "By when: give today or a later day.").orRefuse();
        papers.keep(id, Kind.LONG_PLAN, now, answers, by);
        clocks.meet(ProtectionPlanClocks.LONG_PLAN, id, now, "LongPlanReviewed", by);
        events.publishEvent(new LongPlanReviewed(id, plan.child(), plan.journey(), now, by, answers.inWords(), answers.toTheLegalGateway()));
    }

    void agreeTheBirthPlan(UUID id, BirthPlanAnswers answers, String by) {
        var plan = protectionPlans.get(id);
        Instant at = answers.agreedAt().toInstant();
        new Answers().require(!at.isAfter(clock.instant()) && !at.isBefore(plan.startedAt), "agreedAt", at,
                "Agreed on: give a time after the conference that made the plan, and not in the future.").orRefuse();
        papers.keep(id, Kind.BIRTH_PLAN, at, answers, by);
        clocks.meet(ProtectionPlanClocks.BIRTH_PLAN, id, at, "BirthPlanAgreed", by);
        events.publishEvent(new BirthPlanAgreed(id, plan.child(), plan.journey(), at, by, answers.inWords()));
    }
}
