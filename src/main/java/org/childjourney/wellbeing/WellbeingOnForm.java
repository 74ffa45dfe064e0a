package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about health and education in care shows above its questions. */
@Component
class WellbeingOnForm {

    private final WellbeingPeriods periods;
    private final WellbeingClocks clocks;
    private final ChildRecords records;
    private final Clock clock;

    WellbeingOnForm(WellbeingPeriods periods, WellbeingClocks clocks, ChildRecords records, Clock clock) {
        this.periods = periods;
        this.clocks = clocks;
        this.records = records;
        this.clock = clock;
    }

    static UUID id(TaskAtHand task) {
        return task.reference(WellbeingProcesses.ID);
    }

    WellbeingPeriod of(TaskAtHand task) {
        return periods.get(id(task));
    }

    /** The child, since when they are in care, and when this is due; the look at the record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task, String rule) {
        var period = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), period.child(), task.name()));
        Instant due = clocks.dueAt(rule, period.id);
        values.put("inCareSince", LondonTime.longDate(LondonTime.day(period.since)));
        values.put("dueBy", LondonTime.due(due));
        values.put("isLate", clock.instant().isAfter(due));
        return values;
    }
}
