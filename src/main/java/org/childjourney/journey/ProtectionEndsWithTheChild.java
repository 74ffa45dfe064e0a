package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.assessment.ImmediateProtections;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protection under the Children Act is of a child: every stage of it ends with a death and with the eighteenth birthday. After a
 * death nothing is written to the family by routine any more; what was concluded before an eighteenth birthday is still told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectionEndsWithTheChild implements EndsWithTheChild {

    private final StrategyDiscussions discussions;
    private final Section47Enquiries enquiries;
    private final ImmediateProtections protections;
    private final ChildProtectionConferences conferences;
    private final ChildProtectionPlans plans;
    private final ChildInNeedPlans needPlans;
    private final Clock clock;

    ProtectionEndsWithTheChild(StrategyDiscussions discussions, Section47Enquiries enquiries, ImmediateProtections protections,
                               ChildProtectionConferences conferences, ChildProtectionPlans plans, ChildInNeedPlans needPlans, Clock clock) {
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.protections = protections;
        this.conferences = conferences;
        this.plans = plans;
        this.needPlans = needPlans;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        Instant at = clock.instant();
        String why = ending.words();
        discussions.openOf(child).ifPresent(open -> discussions.end(open.part(), why, at, by));
        enquiries.of(child).stream().filter(each -> each.isOpen() || ending.isDeath()).forEach(each -> enquiries.end(each.id(), why, at, by));
        protections.openOf(child).ifPresent(open -> protections.end(open.id(), why, at, by));
        plans.openOf(child).ifPresent(open -> plans.end(open.id(), why, at, by));
        needPlans.openOf(child).ifPresent(open -> needPlans.end(open.id(), why, at, by));
        var theirs = ending.isDeath() ? conferences.of(child) : conferences.openOf(child);
        theirs.forEach(each -> conferences.end(each.id(), why, at, by));
    }
}
