package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.plans.PlanCheck;
import org.childjourney.plans.Plans;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The care plan: prepared by the worker, agreed by a manager who did not write it. */
@Service
@Transactional
class CarePlans {

    private static final String FORM = "prepare-the-care-plan";

    private final CareReading reading;
    private final CareClocks clocks;
    private final Plans plans;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarePlans(CareReading reading, CareClocks clocks, Plans plans, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.clocks = clocks;
        this.plans = plans;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with everything that keeps it from being a plan */
    void prepare(UUID care, PrepareTheCarePlan answers, String by) {
        var period = reading.period(care);
        PlanCheck.of(answers.needs(), LondonTime.day(clock.instant()), answers.whyHardToRead()).orRefuse();
        papers.keep(care, period.child(), FORM, clock.instant(), answers, by);
    }

    /** @throws Refused for the author */
    void agree(UUID care, AgreeTheCarePlan answers, String by) {
        var period = reading.period(care);
        var paper = papers.of(care).stream().filter(one -> one.form().equals(FORM)).reduce((earlier, later) -> later).orElseThrow();
        new Answers().require(!paper.recordedBy().equals(by), "planAgreed", "yes", "You wrote this plan. Somebody else must agree it.").orRefuse();
        Instant now = clock.instant();
        papers.keep(care, period.child(), "agree-the-care-plan", now, answers, by);
        if (YesNo.isYes(answers.planAgreed())) {
            var plan = prepared(care).orElseThrow();
            plans.write(care, period.child(), plan.needs(), paper.recordedBy());
            period.permanence = plan.permanence();
            period.planAgreedAt = now;
            clocks.meet(CareClocks.PLAN, care, now, "CarePlanAgreed", by);
            events.publishEvent(period.matters(now, by, "CarePlanAgreed", "Care plan agreed: " + plan.permanence().label() + ". The child: " + plan.childSaid()));
        }
    }

    /** The plan as it was last prepared. */
    Optional<PrepareTheCarePlan> prepared(UUID care) {
        return papers.latest(care, FORM, PrepareTheCarePlan.class);
    }
}
