package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan is begun with a school, and written at a meeting. */
@Service
@Transactional
class EducationMeetings {

    static final String BEGIN = "begin-the-education-plan";
    static final String WRITE = "write-the-education-plan";

    private final WellbeingPeriods periods;
    private final PersonalEducationPlans plans;
    private final WrittenPlanCheck written;
    private final TermsOfSchools terms;
    private final WellbeingClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EducationMeetings(WellbeingPeriods periods, PersonalEducationPlans plans, WrittenPlanCheck written, TermsOfSchools terms, WellbeingClocks clocks,
                      Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.plans = plans;
        this.written = written;
        this.terms = terms;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The plan is begun. @throws org.childjourney.foundation.Refused with every wrong field */
    void begin(UUID id, BeginEducationPlan answers, String by) {
        var period = periods.get(id);
        var plan = plans.open(id);
        Instant at = answers.startedAt().toInstant();
        check(period, plan, answers, at);
        plan.setting = answers.setting();
        plan.school = answers.hasPlace() ? answers.school().strip() : null;
        plan.designatedTeacher = answers.designatedTeacher();
        plan.startedAt = at;
        papers.keep(plan.id, period.child(), BEGIN, at, answers, by);
        clocks.meet(WellbeingClocks.PLAN_BEGUN, id, at, "EducationPlanBegun", answers.whyLate(), by);
        events.publishEvent(new EducationPlanBegun(id, period.child(), period.journey(), at, by, plan.school));
        if (!answers.hasPlace()) {
            events.publishEvent(new SchoolPlaceMissing(id, period.child(), period.journey(), at, by, answers.whatIsDone()));
        }
    }

    private void check(WellbeingPeriod period, EducationPlan plan, BeginEducationPlan answers, Instant at) {
        var check = new Answers();
        Moments.check("startedAt", "When was the plan begun?", at, plan.countsFrom, "the time for it began", clock.instant(), check);
        Moments.ahead("meetingOn", "When is the meeting?", answers.meetingOn(), LondonTime.day(at), check);
        check.require(!answers.hasPlace() || !Text.isBlank(answers.school()), "school", null, "Which school, nursery or college? needs an answer.");
        clocks.askWhyLate(WellbeingClocks.PLAN_BEGUN, period.id, at, answers.whyLate(), check);
        check.orRefuse();
    }

    /** The plan is written and sent to the virtual head. @throws org.childjourney.foundation.Refused with every wrong field */
    void write(UUID id, WriteEducationPlan answers, String by) {
        var period = periods.get(id);
        var plan = plans.open(id);
        var check = written.of(plan, answers);
        clocks.askWhyLate(plan.rule, id, clock.instant(), answers.whyLate(), check);
        check.orRefuse();
        plan.write(answers, clock.instant());
        if (answers.nextTermFirst() != null && terms.nextAfter(plan.school, LondonTime.day(plan.metAt)).isEmpty()) {
            terms.tell(plan.school, new TermsOfSchools.Term(answers.nextTermFirst(), answers.nextTermLast()), by);
        }
        papers.keep(plan.id, period.child(), WRITE, plan.metAt, answers, by);
        events.publishEvent(new EducationPlanWritten(id, period.child(), period.journey(), plan.metAt, by, plan.number, answers.wishes()));
        if (answers.suspectsHarm()) {
            events.publishEvent(new WellbeingHarmSuspected(id, period.child(), period.journey(), plan.metAt, by, answers.whatToday()));
        }
    }
}
