package org.childjourney.legal;

import java.time.Clock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No order and no proceedings about somebody who died or is of age; a family's case goes on for the brothers and sisters. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegalCasesEndWithTheChild implements EndsWithTheChild {

    private final LegalCases cases;
    private final ChildInLegalCaseTable parts;
    private final CourtOrders orders;
    private final Clock clock;

    LegalCasesEndWithTheChild(LegalCases cases, ChildInLegalCaseTable parts, CourtOrders orders, Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        cases.openOf(child).ifPresent(part -> cases.end(part.id(), ending.words(), clock.instant(), by));
        orders.standing(child).forEach(order -> orders.end(order.id, LondonTime.day(clock.instant()), OrderEnd.CHILD_LEFT, ending.words(), by));
    }

    /** Two records turned out to be of one child, who stands in a case once and in one open case only. */
    @EventListener
    void on(RecordsJoined joined) {
        var known = cases.openOf(joined.child());
        cases.openOf(joined.joined()).filter(part -> known.isPresent())
                .ifPresent(part -> cases.end(part.id(), "The record was joined to another of the same child, who is in a case.", clock.instant(), "system"));
        parts.belongTo(joined.joined().value(), joined.child().value());
    }
}
