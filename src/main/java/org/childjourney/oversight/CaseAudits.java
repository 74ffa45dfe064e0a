package org.childjourney.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits of cases, the child's experience first: graded by one, moderated by another, with actions, and again where it was not good. */
@Service
@Transactional
public class CaseAudits {

    static final String MONTHLY = "case-audit";
    static final String AGAIN = "case-re-audit-3m";

    private final CaseAuditBook book;
    private final CaseAuditProcess process;
    private final Clocks clocks;
    private final Clock clock;

    CaseAudits(CaseAuditBook book, CaseAuditProcess process, Clocks clocks, Clock clock) {
        this.book = book;
        this.process = process;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The child was drawn for the month. */
    UUID begin(ChildId child, JourneyReference journey, String team, LocalDate month) {
        return start(book.add(child, journey, team, month, null, clock.instant()), Trigger.on(LondonTime.day(clock.instant())), "CaseChosen", "system");
    }

    /** It was not good enough: the case is looked at again. */
    UUID again(CaseAudit before) {
        LocalDate month = LondonTime.day(before.moderatedAt()).plusMonths(3).withDayOfMonth(1);
        return start(book.add(before.child(), before.journey(), before.team(), month, before.id(), clock.instant()), Trigger.at(before.moderatedAt()),
                "CaseAuditModerated", before.moderatedBy());
    }

    /** The child died: nobody is asked for an audit any more. */
    void callOff(ChildId child, String why, String by) {
        book.openOf(child).forEach(open -> {
            process.calledOff(open.id());
            clocks.cancelAll(open.id(), why, by);
            book.ended(open.id(), clock.instant(), why);
        });
    }

    /** Two records turned out to be of one child. */
    @EventListener
    public void on(RecordsJoined joined) {
        book.belongTo(joined.joined(), joined.child());
    }

    private UUID start(CaseAudit audit, Trigger trigger, String event, String by) {
        clocks.start(new ClockStart(audit.rule(), audit.id(), audit.child(), audit.journey(), trigger, event, CaseAuditProcess.KEY, by));
        process.begin(audit);
        return audit.id();
    }
}
