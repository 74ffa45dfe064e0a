package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends care with a plan: where to, with whose help, agreed by the review, and recorded with the reason of the return. */
@Service
@Transactional
public class EndingsOfCare {

    private static final String FORM = "plan-the-ending-of-care";
    private static final String RECORD = "record-the-end-of-care";

    private final CarePeriodTable table;
    private final CareReading reading;
    private final CareCourse course;
    private final CareProcesses processes;
    private final CareClocks clocks;
    private final Children children;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingsOfCare(CarePeriodTable table, CareReading reading, CareCourse course, CareProcesses processes, CareClocks clocks, Children children, Papers papers,
                  ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.course = course;
        this.processes = processes;
        this.clocks = clocks;
        this.children = children;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** It is to be planned how care ends. False where the child is not looked after, or it is being planned already. */
    public boolean begin(ChildId child, EndingHow how, String because, String by) {
        var open = table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare).filter(period -> !processes.isRunning(CareProcesses.ENDING, period.id));
        open.ifPresent(period -> {
            period.planEnding(how, null, null);
            events.publishEvent(period.note(clock.instant(), by, "EndingWanted", "Care is to end: " + how.label() + "." + (because == null ? "" : " " + because)));
            processes.begin(CareProcesses.ENDING, period);
        });
        return open.isPresent();
    }

    /** Three months before the eighteenth birthday. */
    void planForEighteen(UUID care) {
        clocks.warn(care);
        begin(reading.period(care).child(), EndingHow.EIGHTEEN, "Childhood ends.", "system");
    }

    /** @throws Refused with every wrong field */
    void plan(UUID care, PlanTheEndingOfCare answers, String by) {
        var period = reading.period(care);
        var home = reading.latest(care).orElseThrow();
        LocalDate today = LondonTime.day(clock.instant());
        var check = AgeRules.of(answers.foreseen(), children.facts(period.child()).dateOfBirth(), answers.endingOn() == null ? today : answers.endingOn(), home.place, new Answers());
        check.require(answers.endingOn() != null && !answers.endingOn().isBefore(today), "endingOn", answers.endingOn(), "When is care to end? Today or later.")
                .require(!answers.staysInTouch().isEmpty(), "staysInTouch", null, "Who stays in touch? Name at least one person who stays in the child's life.").orRefuse();
        papers.keep(care, period.child(), FORM, clock.instant(), answers, by);
        period.planEnding(answers.how(), answers.foreseen(), answers.endingOn());
        events.publishEvent(period.matters(clock.instant(), by, "EndingPlanned", "Planned to end care: " + answers.how().label() + ", on "
                + LondonTime.longDate(answers.endingOn()) + ". The child: " + answers.childSaid()));
    }

    /** The review agrees, or asks for another plan. */
    void agree(UUID care, AgreeTheEndingOfCare answers, String by) {
        var period = reading.period(care);
        Instant at = answers.heldAt() == null ? null : answers.heldAt().toInstant();
        CareMoments.require(new Answers(), "heldAt", "When was the review?", at, clock.instant(), period.sinceAt, "care began").orRefuse();
        papers.keep(care, period.child(), "agree-the-ending-of-care", at, answers, by);
        boolean agrees = YesNo.isYes(answers.reviewAgrees());
        period.endingAgreedAt = agrees ? at : null;
        events.publishEvent(period.matters(at, by, agrees ? "EndingAgreed" : "EndingNotAgreed", (agrees ? "The review agrees that care ends. " : "The review does not agree yet. ") + answers.comment()));
    }

    /** @return whether care is over. @throws Refused with every wrong field */
    boolean record(UUID care, RecordTheEndOfCare answers, String by) {
        var period = reading.period(care);
        var home = reading.latest(care).orElseThrow();
        Instant at = answers.endedAt() == null ? null : answers.endedAt().toInstant();
        if (answers.yes()) {
            var check = CareMoments.require(new Answers(), "endedAt", "When did care end?", at, clock.instant(), home.fromAt, "the child moved into the last place");
            AgeRules.of(answers.reason(), children.facts(period.child()).dateOfBirth(), at == null ? LondonTime.day(clock.instant()) : LondonTime.day(at), home.place, check).orRefuse();
        } else {
            events.publishEvent(period.matters(clock.instant(), by, "CareGoesOn", "Care goes on. " + answers.whyGoesOn()));
            period.planEnding(null, null, null);
        }
        papers.keep(care, period.child(), RECORD, answers.yes() ? at : clock.instant(), answers, by);
        return answers.yes();
    }

    /** What was recorded takes effect. */
    void end(UUID care) {
        var paper = papers.of(care).stream().filter(one -> one.form().equals(RECORD)).reduce((earlier, later) -> later).orElseThrow();
        var last = papers.latest(care, RECORD, RecordTheEndOfCare.class).orElseThrow();
        course.over(reading.period(care), last.reason(), last.whyEnded(), last.endedAt().toInstant(), paper.recordedBy(), YesNo.isYes(last.noticeGiven()));
    }

    Optional<PlanTheEndingOfCare> planned(UUID care) {
        return papers.latest(care, FORM, PlanTheEndingOfCare.class);
    }
}
