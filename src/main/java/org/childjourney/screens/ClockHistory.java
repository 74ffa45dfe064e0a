package org.childjourney.screens;

import java.time.Instant;
import java.util.List;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockTrace;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Tells a clock with its rule and everything that was done to it, in words. */
@Component
class ClockHistory {

    private final Clocks clocks;
    private final ClockReader reader;
    private final Names names;

    ClockHistory(Clocks clocks, ClockReader reader, Names names) {
        this.clocks = clocks;
        this.reader = reader;
        this.names = names;
    }

    /** One thing that was done to a clock. @param why null where nobody said, or for who may not read what people wrote */
    record Trace(Instant at, String when, String what, String due, String why, String by) {}

    /** A clock with its rule in words. */
    record Told(String rule, String ruleVersion, String duty, String counted, String source, String evidence, Instant startedAt, String started,
            Instant dueAt, String due, String state, String stateInWords, String left, boolean open, boolean late, String reason, List<Trace> traces) {}

    /** @param all whether the reader may read what people wrote, which may be about a child */
    Told told(ClockEntry clock, boolean all) {
        ClockLine line = reader.line(clock);
        var rule = reader.rule(clock);
        return new Told(clock.rule(), clock.ruleVersion(), line.duty(), ClockLine.counted(rule), line.source(), line.evidence(), clock.startedAt(),
                LondonTime.dayAndTime(clock.startedAt()), clock.dueAt(), line.due(), reader.state(clock).text(), line.state(), line.left(), line.open(), line.late(),
                all ? line.reason() : null, clocks.traces(clock.id()).stream().map(trace -> trace(trace, all)).toList());
    }

    private Trace trace(ClockTrace trace, boolean all) {
        return new Trace(trace.at(), LondonTime.dayAndTime(trace.at()), words(trace.what()), due(trace), all ? trace.why() : null, names.of(trace.by()));
    }

    private static String due(ClockTrace trace) {
        boolean moved = trace.oldDue() != null && !trace.oldDue().equals(trace.newDue());
        return "due " + LondonTime.due(trace.newDue()) + (moved ? ", before that " + LondonTime.due(trace.oldDue()) : "");
    }

    private static String words(ClockTrace.What what) {
        return switch (what) {
            case STARTED -> "Started";
            case WARNED -> "Warning given";
            case MET -> "Done";
            case CANCELLED -> "Cancelled";
            case REPLACED -> "Replaced by a new one";
            case REANCHORED -> "Counted from another moment";
            case CORRECTED -> "Trigger corrected";
            case RECOUNTED -> "Counted again";
            case EXPLAINED -> "Lateness explained";
            case JOINED -> "Joined with the child's other record";
            case URGED -> "Asked again at once";
            case HANDED_OVER -> "Passed on to the next stage";
        };
    }
}
