package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.Plans;
import org.childjourney.visits.PlannedVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitToChild;
import org.childjourney.visits.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits under a child in need plan: a failed visit is not a visit, and a second one in a row is the manager's the same day. */
@Service
@Transactional
class NeedVisits {

    private final ChildInNeedPlans needPlans;
    private final NeedPlanClocks clocks;
    private final NeedVisitProcess process;
    private final NeedPlanPapers papers;
    private final Plans plans;
    private final Visits visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedVisits(ChildInNeedPlans needPlans, NeedPlanClocks clocks, NeedVisitProcess process, NeedPlanPapers papers, Plans plans, Visits visits,
               ApplicationEventPublisher events, Clock clock) {
        this.needPlans = needPlans;
        this.clocks = clocks;
        this.process = process;
        this.papers = papers;
        this.plans = plans;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /** The visit to be recorded, and what it may have been for. */
    PlannedVisit planned(NeedPlan plan) {
        var version = plans.latest(plan.id);
        Map<String, String> purposes = version.map(PlanOnPaper::actions).filter(actions -> !actions.isEmpty())
                .orElse(Map.of("plan", version.isPresent() ? "Every action is done: see how the child is, and whether the plan can end"
                        : "The plan was made before it was brought in here: see how the child is"));
        List<Visit> before = visits.of(plan.id);
        Instant since = before.isEmpty() ? plan.decidedAt : before.get(before.size() - 1).at();
        return new PlannedVisit(plan.id, plan.child(), since, version, purposes);
    }

    /** Writes the visit or attempt down; returns how often in a row the child was not seen. @throws org.childjourney.foundation.Refused with every wrong field */
    int record(UUID id, VisitToChild answers, String by) {
        var plan = needPlans.get(id);
        var visit = visits.record(planned(plan), answers, by);
        int unseen = visits.unseenInARow(plan.child());
        if (visit.seen()) {
            clocks.meet(NeedPlanClocks.VISIT, id, visit.at(), "NeedVisitMade", by);
        } else if (unseen > 1) {
            clocks.warnThatChildIsNotSeen(id);
        }
        events.publishEvent(new NeedVisitMade(id, plan.child(), plan.journey(), visit.at(), by, visit.seen(), visit.seenAlone(), unseen,
                visit.seen() ? visit.inWords() + ". " + answers.voice() : visit.inWords() + ". " + answers.whatHappened()));
        if (answers.suspectsHarm()) {
            events.publishEvent(new NeedHarmSuspected(id, plan.child(), plan.journey(), visit.at(), by, answers.whatToday()));
        }
        return unseen;
    }

    /** The manager decided about a child not seen twice in a row. */
    void answerForUnseen(UUID id, AnswerForTheUnseenChild answers, String by) {
        var plan = needPlans.get(id);
        Instant now = clock.instant();
        papers.keep(id, "answer-for-the-unseen-child", answers, null, by);
        events.publishEvent(new NeedUnseenChildDecided(id, plan.child(), plan.journey(), now, by, answers.unseenNext().label(), answers.direction()));
        if (answers.unseenNext() == AnswerForTheUnseenChild.Next.HARM_SUSPECTED) {
            events.publishEvent(new NeedHarmSuspected(id, plan.child(), plan.journey(), now, by, answers.harmBecause()));
        }
    }

    /** The child was seen: the next visit counts from this one. */
    void planTheNextVisit(UUID id) {
        var plan = needPlans.get(id);
        var all = visits.of(id);
        Visit last = all.get(all.size() - 1);
        clocks.startVisit(plan, last.at(), "NeedVisitMade", last.recordedBy());
        process.begin(plan);
    }
}
