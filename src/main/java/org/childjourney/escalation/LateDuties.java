package org.childjourney.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.WorkingDays;
import org.springframework.stereotype.Component;

/** Puts the open lines of an escalation together with what the ledger, the timescales and the ladders say of them now. */
@Component
class LateDuties {

    private final EscalationLines lines;
    private final Clocks clocks;
    private final LedgerCalendar calendar;
    private final Timescales timescales;
    private final Ladders ladders;
    private final Posts posts;
    private final Clock clock;

    LateDuties(EscalationLines lines, Clocks clocks, LedgerCalendar calendar, Timescales timescales, Ladders ladders, Posts posts,
            Clock clock) {
        this.lines = lines;
        this.clocks = clocks;
        this.calendar = calendar;
        this.timescales = timescales;
        this.ladders = ladders;
        this.posts = posts;
        this.clock = clock;
    }

    /** How the escalation stands now. */
    Climb climb(Escalation escalation) {
        WorkingDays days = calendar.days();
        return new Climb(escalation, of(escalation, days), posts.vacant(posts.teamOf(escalation.child())), days, clock.instant());
    }

    private List<LateDuty> of(Escalation escalation, WorkingDays days) {
        Map<UUID, ClockEntry> ledger = clocks.of(escalation.child()).stream().collect(Collectors.toMap(ClockEntry::id, Function.identity()));
        return lines.findByEscalationOrderByAddedAt(escalation.id()).stream().filter(EscalationLine::isOpen)
                .map(line -> line.isTold() ? told(line, days) : duty(line, ledger.get(line.clock()), escalation.stream(), days)).toList();
    }

    private LateDuty duty(EscalationLine line, ClockEntry entry, EscalationStream stream, WorkingDays days) {
        Timescale rule = ruleOf(entry);
        var rungs = ladders.of(rule);
        var own = rungs.stream().filter(rung -> rung.stream() == stream).toList();
        // A ladder that lost this stream since the line was added still asks somebody.
        return new LateDuty(line, entry, rule, own.isEmpty() ? rungs : own, new Moments(entry, line.addedAt(), rule.runsDayAndNight(), days));
    }

    private LateDuty told(EscalationLine line, WorkingDays days) {
        return new LateDuty(line, null, null, ladders.told(), new Moments(null, line.addedAt(), false, days));
    }

    /** The streams in which somebody must answer for a clock. */
    Set<EscalationStream> streamsOf(ClockEntry entry) {
        return ladders.streamsOf(ruleOf(entry));
    }

    private Timescale ruleOf(ClockEntry entry) {
        return timescales.rule(entry.rule(), entry.trigger());
    }
}
