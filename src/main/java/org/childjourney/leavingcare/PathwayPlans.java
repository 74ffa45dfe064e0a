package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pathway plan: written in the young person's words, agreed, reviewed again and again until help ends. */
@Service
@Transactional
class PathwayPlans {

    static final String FIRST = "write-the-pathway-plan";
    static final String AGAIN = "review-the-pathway-plan";
    static final String AGREED = "agree-the-pathway-plan";

    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayPlans(LeavingCareClocks clocks, LeavingCareProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    void beginFirst(CareLeaver leaver) {
        clocks.handOver(LeavingCareClocks.PLAN, leaver.id, LeavingCareProcesses.PLAN);
        processes.beginPlan(leaver, LeavingCareClocks.PLAN, true);
    }

    /** @throws Refused with every wrong field */
    void write(CareLeaver leaver, WriteThePathwayPlan answers, String by) {
        var check = new Answers();
        PathwayStep.check(answers.steps(), LondonTime.day(clock.instant()), check);
        check.orRefuse();
        papers.keep(leaver.id, leaver.child(), FIRST, clock.instant(), answers, by);
        events.publishEvent(leaver.note(clock.instant(), by, "PathwayPlanWritten", "Pathway plan written. In their words: " + answers.inMyWords()));
    }

    /** @throws Refused with every wrong field */
    void review(CareLeaver leaver, ReviewThePathwayPlan answers, String by) {
        Instant now = clock.instant();
        Instant held = answers.heldAt() == null ? null : answers.heldAt().toInstant();
        Instant since = leaver.lastReviewedAt == null ? leaver.planAgreedAt : leaver.lastReviewedAt;
        var check = new Answers().require(held != null && !held.isAfter(now), "heldAt", held, "When did you review the plan together? Give when it was, not in the future.")
                .require(held == null || since == null || !held.isBefore(since), "heldAt", held, "When did you review the plan together? It lies before the plan or the review before.");
        PathwayStep.check(answers.steps(), LondonTime.day(now), check);
        check.orRefuse();
        papers.keep(leaver.id, leaver.child(), AGAIN, held, answers, by);
    }

    /** The manager agrees, or gives it back. */
    Map<String, Object> agree(CareLeaver leaver, AgreeThePathwayPlan answers, String by) {
        Instant now = clock.instant();
        papers.keep(leaver.id, leaver.child(), AGREED, now, answers, by);
        boolean agreed = YesNo.isYes(answers.agreed());
        if (!agreed) {
            events.publishEvent(leaver.note(now, by, "PathwayPlanReturned", "Pathway plan given back. " + answers.comment()));
        } else if (leaver.planAgreedAt == null) {
            leaver.planAgreedAt = now;
            clocks.meet(LeavingCareClocks.PLAN, leaver.id, now, "PathwayPlanAgreed", by);
            events.publishEvent(leaver.matters(now, by, "PathwayPlanAgreed", "Pathway plan in place."));
        } else {
            reviewed(leaver, by);
        }
        return Map.of("planAgreed", agreed);
    }

    /** Done when it was talked over, not when it was agreed. One review answers both duties. */
    private void reviewed(CareLeaver leaver, String by) {
        var last = papers.latest(leaver.id, AGAIN, ReviewThePathwayPlan.class).orElseThrow();
        leaver.lastReviewedAt = last.heldAt().toInstant();
        clocks.meet(LeavingCareClocks.REVIEW, leaver.id, leaver.lastReviewedAt, "PathwayPlanReviewed", by);
        clocks.meet(LeavingCareClocks.REVIEW_AFTER_MOVE, leaver.id, leaver.lastReviewedAt, "PathwayPlanReviewed", by);
        events.publishEvent(leaver.matters(leaver.lastReviewedAt, by, "PathwayPlanReviewed", "Pathway plan reviewed. In their words: " + last.inMyWords()));
    }

    void planNext(CareLeaver leaver) {
        beginReviews(leaver, leaver.lastReviewedAt == null ? leaver.planAgreedAt : leaver.lastReviewedAt, "system");
    }

    private void beginReviews(CareLeaver leaver, Instant from, String by) {
        clocks.start(LeavingCareClocks.REVIEW, leaver, Trigger.at(from), "PathwayPlanReviewed", LeavingCareProcesses.PLAN, by);
        processes.beginPlan(leaver, LeavingCareClocks.REVIEW, false);
    }

    /** Help goes on after it had ended: the plan that is there is reviewed, else one is written. */
    void resume(CareLeaver leaver, Instant at, String by) {
        if (leaver.planAgreedAt != null) {
            beginReviews(leaver, at, by);
            return;
        }
        clocks.start(LeavingCareClocks.PLAN, leaver, Trigger.at(at), "LeavingCareResumed", LeavingCareProcesses.PLAN, by);
        processes.beginPlan(leaver, LeavingCareClocks.PLAN, true);
    }

    /** A move to a place nobody registered answers for: a plan that is in place is reviewed within 28 days. The review in six months stays due. */
    void reviewAfterMove(CareLeaver leaver, Instant at, String by) {
        if (!clocks.runs(LeavingCareClocks.REVIEW, leaver.id) || clocks.runs(LeavingCareClocks.REVIEW_AFTER_MOVE, leaver.id)) {
            return;
        }
        processes.cancel(LeavingCareProcesses.PLAN, leaver, "The review is brought forward");
        clocks.handOver(LeavingCareClocks.REVIEW, leaver.id, null);
        clocks.start(LeavingCareClocks.REVIEW_AFTER_MOVE, leaver, Trigger.at(at), "CareLeaverMoved", LeavingCareProcesses.PLAN, by);
        processes.beginPlan(leaver, LeavingCareClocks.REVIEW_AFTER_MOVE, false);
    }
}
