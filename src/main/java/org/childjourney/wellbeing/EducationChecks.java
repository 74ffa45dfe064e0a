package org.childjourney.wellbeing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The virtual head's look at each plan: accepted and graded, or returned with comments. */
@Service
@Transactional
class EducationChecks {

    static final String FORM = "check-the-education-plan";

    private final WellbeingPeriods periods;
    private final PersonalEducationPlans plans;
    private final WellbeingClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EducationChecks(WellbeingPeriods periods, PersonalEducationPlans plans, WellbeingClocks clocks, Decisions decisions, Papers papers,
                    ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.plans = plans;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Decides about the plan that was sent in. @throws org.childjourney.foundation.Refused with every wrong field */
    void decide(UUID id, CheckEducationPlan answers, String by) {
        var period = periods.get(id);
        var plan = plans.open(id);
        var suggestion = suggestion(answers);
        check(answers, suggestion);
        papers.keep(plan.id, period.child(), FORM, clock.instant(), answers, suggestion, by);
        if (answers.decision() == PlanCheckDecision.ACCEPT) {
            accepted(period, plan, answers, by);
        } else {
            plan.timesReturned++;
            events.publishEvent(new EducationPlanReturned(id, period.child(), period.journey(), clock.instant(), by, answers.comments()));
        }
    }

    private Suggestion suggestion(CheckEducationPlan answers) {
        return decisions.suggestion("education-plan-check", "checkDecision", Map.of("childsVoice", YesNo.isYes(answers.childsVoice()),
                "clearTargets", YesNo.isYes(answers.clearTargets()), "premiumTied", YesNo.isYes(answers.premiumTied())));
    }

    private static void check(CheckEducationPlan answers, Suggestion suggestion) {
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.decision().code(), PlanCheckDecision.labelOf(suggestion.code()), answers.decision().label(),
                answers.whyDifferent(), check);
        check.require(answers.decision() == PlanCheckDecision.ACCEPT || !Text.isBlank(answers.comments()), "comments", null,
                "What must be better? A plan goes back only with comments that help.").orRefuse();
    }

    /** The plan is in force since it was sent in: the days until somebody looked are not the school's lateness. */
    private void accepted(WellbeingPeriod period, EducationPlan plan, CheckEducationPlan answers, String by) {
        plan.grade = answers.grade();
        clocks.meet(plan.rule, period.id, plan.sentAt, "EducationPlanAccepted",
                papers.latest(plan.id, EducationMeetings.WRITE, WriteEducationPlan.class).map(WriteEducationPlan::whyLate).orElse(null), by);
        plan.close(EducationPlanEnd.ACCEPTED, clock.instant(), by);
        events.publishEvent(new EducationPlanAccepted(period.id, period.child(), period.journey(), clock.instant(), by, plan.number, answers.grade().label()));
    }
}
