package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody senior looks at a plan that has lasted long, before it lasts for ever. */
@Service
@Transactional
class NeedDriftReviews {

    private final ChildInNeedPlans needPlans;
    private final NeedPlanClocks clocks;
    private final NeedPlanPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedDriftReviews(ChildInNeedPlans needPlans, NeedPlanClocks clocks, NeedPlanPapers papers, ApplicationEventPublisher events, Clock clock) {
        this.needPlans = needPlans;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The service manager looked, now. @throws org.childjourney.foundation.Refused when the direction's day has passed */
    void look(UUID id, LookAtTheDrift answers, String by) {
        var plan = needPlans.get(id);
        Instant now = clock.instant();
        new Answers().require(!answers.byWhen().isBefore(LondonTime.day(now)), "byWhen", answers.byWhen(),
                "By when? The day must be today or later.").orRefuse();
        papers.keep(id, "look-at-the-drift", answers, null, by);
        clocks.meet(NeedPlanClocks.DRIFT, id, now, "NeedDriftSeen", by);
        events.publishEvent(new NeedDriftSeen(id, plan.child(), plan.journey(), now, by, YesNo.isYes(answers.planWorks()),
                answers.direction() + ", by " + LondonTime.longDate(answers.byWhen())));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new NeedHarmSuspected(id, plan.child(), plan.journey(), now, by, answers.harmBecause()));
        }
    }
}
