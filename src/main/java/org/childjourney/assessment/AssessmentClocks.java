package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of an assessment: which rules they are, and what each counts from. */
@Component
class AssessmentClocks {

    static final String ALLOCATION = "assessment-allocation";
    static final String CHILD_SEEN = "child-seen-s17-5wd";
    static final String DUTY = "assessment-45wd";
    static final String PREBIRTH = "prebirth-assessment-start";
    static final String FAMILY_TOLD = "assessment-family-told-5wd";
    /** The manager's checkpoints, in order. */
    static final List<String> REVIEWS = List.of("assessment-checkpoint-10", "assessment-checkpoint-30");

    private static final String REFERRED = "ReferralReceived";
    private static final String DECIDED = "AssessmentDecided";

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;

    AssessmentClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /** From the decision: allocation. */
    void startAllocation(SingleAssessment assessment, String by) {
        start(ALLOCATION, assessment, Trigger.at(assessment.decidedAt), DECIDED, "single-assessment", by);
    }

    /** Of an unborn child: by the twelfth week of pregnancy. Who was told of it later owes it at once, which no clock measures. */
    void startPrebirth(SingleAssessment assessment, LocalDate expected, String by) {
        var trigger = Trigger.event(expected, assessment.referralReceivedAt);
        if (timescales.rule(PREBIRTH, trigger).window(trigger, calendar.days()).dueAt().isAfter(assessment.referralReceivedAt)) {
            start(PREBIRTH, assessment, trigger, REFERRED, null, by);
        }
    }

    /** From acceptance: the child to be seen. Its timer waits only once a worker has the task; until then the watchdog warns. */
    void startChildSeen(SingleAssessment assessment, String by) {
        clocks.start(clock(CHILD_SEEN, assessment, Trigger.at(assessment.decidedAt), DECIDED, "single-assessment", by).timedLater());
    }

    /** From the referral: the 45 working days. */
    void startDuty(SingleAssessment assessment, String by) {
        start(DUTY, assessment, Trigger.at(assessment.referralReceivedAt), REFERRED, "single-assessment", by);
    }

    /** From the referral: one of the manager's checkpoints. */
    void startReview(String rule, SingleAssessment assessment, String by) {
        start(rule, assessment, Trigger.at(assessment.referralReceivedAt), REFERRED, "assessment-review", by);
    }

    /** From authorisation: the family and the agencies to be told in writing. */
    void startFamilyTold(SingleAssessment assessment, String by) {
        start(FAMILY_TOLD, assessment, Trigger.at(assessment.authorisedAt), "AssessmentAuthorised", "tell-the-family", by);
    }

    private void start(String rule, SingleAssessment assessment, Trigger trigger, String event, String process, String by) {
        clocks.start(clock(rule, assessment, trigger, event, process, by));
    }

    private static ClockStart clock(String rule, SingleAssessment assessment, Trigger trigger, String event, String process, String by) {
        return new ClockStart(rule, assessment.id, assessment.child(), assessment.journey(), trigger, event, process, by);
    }

    void meet(String rule, UUID assessment, Instant at, String event, String by) {
        clocks.meet(rule, assessment, at, event, by);
    }

    /** The reviews not held yet fall away. */
    void cancelReviews(UUID assessment, String why, String by) {
        REVIEWS.forEach(rule -> clocks.cancel(rule, assessment, why, by));
    }

    void cancelAll(UUID assessment, String why, String by) {
        clocks.cancelAll(assessment, why, by);
    }

    /** Tells the manager at once that the child was not seen again, also when that was told or answered before. */
    void tellThatChildIsNotSeen(UUID assessment, int inARow) {
        clocks.escalateNow(CHILD_SEEN, assessment, "Not seen " + inARow + " times in a row");
    }

    /** When the duty of this rule falls due, of the clock that runs or the last that ran; UTC. */
    Instant dueAt(String rule, UUID assessment) {
        return clocks.dueAt(rule, assessment.toString()).toInstant();
    }

    /** When a rule would fall due if it ran from an instant; UTC. */
    Instant dueIfFrom(String rule, Instant from) {
        var trigger = Trigger.at(from);
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    /** The day by which the census expects an assessment that started on the day. */
    LocalDate censusTarget(LocalDate startedOn) {
        return calendar.days().after(startedOn, timescales.rule(DUTY, startedOn).amount());
    }

    /** Both measures of an assessment, at its authorisation or, while it is open, now. */
    AssessmentMeasures measuresOf(SingleAssessment assessment, Instant now) {
        Instant dutyDueAt = dueAt(DUTY, assessment.id);
        LocalDate started = assessment.startedOn;
        if (started == null) {
            return new AssessmentMeasures(dutyDueAt, null, null);
        }
        LocalDate until = LondonTime.day(assessment.authorisedAt == null ? now : assessment.authorisedAt);
        return new AssessmentMeasures(dutyDueAt, censusTarget(started), calendar.days().between(started, until));
    }
}
