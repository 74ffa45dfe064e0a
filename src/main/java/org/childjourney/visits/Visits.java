package org.childjourney.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.VoiceAsked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits to children under their plans, whichever plan it is. A failed visit is kept, and is not a visit. */
@Service
@Transactional
public class Visits {

    private final VisitTable table;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(VisitTable table, Children children, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the visit or attempt down. The stage says what follows. @throws org.childjourney.foundation.Refused with every wrong field */
    public Visit record(PlannedVisit visit, VisitToChild answers, String by) {
        Instant now = clock.instant();
        VisitCheck.of(visit, answers, children.facts(visit.child()), now).orRefuse();
        events.publishEvent(VoiceAsked.of(visit.child(), answers.at(), "Visit", answers.childSeen() ? answers.voice() : null));
        return table.save(new Visit(visit, of(visit.plan()).size() + 1, answers, now, by));
    }

    /** Every visit and attempt under a plan, in the order they were written. */
    @Transactional(readOnly = true)
    public List<Visit> of(UUID plan) {
        return table.findByPlanOrderByNumber(plan);
    }

    /** Every visit and attempt to a child, under whatever plan, in the order they happened. */
    @Transactional(readOnly = true)
    public List<Visit> of(ChildId child) {
        return table.of(child.value());
    }

    /** How many attempts in a row, the latest included, the child was not seen; the child counts, not the plan. */
    @Transactional(readOnly = true)
    public int unseenInARow(ChildId child) {
        var all = of(child);
        int unseen = 0;
        for (int i = all.size() - 1; i >= 0 && !all.get(i).seen(); i--) {
            unseen++;
        }
        return unseen;
    }

    /** When the child was last seen under any plan. UTC. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastSeen(ChildId child) {
        return of(child).stream().filter(Visit::seen).map(Visit::at).reduce((earlier, later) -> later);
    }

    /** Two records turned out to be of one child: the visits are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
